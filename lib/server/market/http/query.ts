import 'server-only'
import { z } from 'zod'

/** Numbers and flags come as text. */
const coerced = (value: string, schema: z.ZodType): unknown => {
  if (schema instanceof z.ZodNumber && /^\d{1,15}$/.test(value)) return Number(value)
  if (schema instanceof z.ZodBoolean && /^(true|false)$/.test(value)) return value === 'true'
  return value
}

/** The parameters of a request's address, all of them optional, none of them twice. @throws {z.ZodError} naming the wrong one. */
export function readQuery<Shape extends z.ZodRawShape>(
  { url }: Request,
  schema: z.ZodObject<Shape>,
): Partial<z.infer<z.ZodObject<Shape>>> {
  const given = [...new URL(url).searchParams]
  const shape: Readonly<Record<string, unknown>> = schema.shape
  const object = Object.fromEntries(
    given.map(([name, value]) => {
      const expected = shape[name]
      return [name, expected instanceof z.ZodType ? coerced(value, expected) : value]
    }),
  )
  if (Object.keys(object).length !== given.length)
    throw new z.ZodError([{ code: 'custom', path: [], message: 'a parameter comes twice', input: '' }])
  return schema.partial().parse(object) as Partial<z.infer<z.ZodObject<Shape>>>
}
