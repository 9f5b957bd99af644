import 'server-only'
import { z } from 'zod'

export type Method = 'get' | 'post'

type Parameter = {
  name: string
  in: 'query' | 'path'
  required: boolean
  schema: object
  description: string
}

type Content = { 'application/json': { schema: object } } | { 'text/event-stream': { schema: object } }

export type Operation = {
  summary: string
  description: string
  parameters: Parameter[]
  requestBody?: { required: true; content: Content }
  responses: Record<string, { description: string; content: Content }>
}

export type Paths = Record<string, Partial<Record<Method, Operation>>>

/** A schema as JSON Schema; what a refinement checks besides is not told. */
export const json = (schema: z.ZodType): object => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any' })
  return rest
}

export const answer = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema: json(schema) } },
})

export const pathParameter = (name: string, description: string): Parameter => ({
  ...{ name, in: 'path', required: true, description },
  schema: { type: 'string' },
})

/** Parameters of an address, all optional. */
export const queryParameters = ({ shape }: z.ZodObject<Readonly<Record<string, z.ZodType>>>): Parameter[] =>
  Object.entries(shape).map(([name, schema]) => ({
    ...{ name, in: 'query', required: false, schema: json(schema) },
    description: schema.description ?? '',
  }))

/** Answers that say what went wrong, all of one shape. */
export const problemsOf =
  (shape: z.ZodType) =>
  (...of: readonly (readonly [status: string, description: string])[]) =>
    Object.fromEntries(of.map(([status, description]) => [status, answer(description, shape)]))
