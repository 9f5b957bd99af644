import type { Context } from 'hono'
import type { z } from 'zod'
import { type CommunityEnv, refuse } from './scene'

/** The JSON body of a request, in the form that is asked for; anything else is refused. */
export async function readBody<Schema extends z.ZodType>(
  c: Context<CommunityEnv>,
  schema: Schema,
): Promise<z.output<Schema>> {
  const json: unknown = await c.req.json().catch(() => undefined)
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : refuse(400, 'Invalid request body')
}
