import { z } from 'zod'
import { RpcError } from './rpc-error'

/** Parameters that most methods share. */

export const accountId = z
  .string()
  .regex(/^(05|03)[0-9a-f]{64}$/i, 'is no Account ID')
  .transform((id) => id.toLowerCase())

export const time = z.int().nonnegative()
export const namespace = z.int().min(-32_768).max(32_767).default(0)
export const namespaceOrAll = z.union([namespace, z.literal('all')]).default(0)
export const hashes = z.array(z.string().min(1).max(100)).min(1).max(1_000)

/** Who asks, and their signature; which text it signs depends on the method. */
export const signer = z.object({
  pubkey: accountId,
  pubkey_ed25519: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'is no key')
    .optional(),
  signature: z.string().optional(),
})

export type Signer = z.output<typeof signer>

/** @throws {RpcError} 400 naming what is wrong. */
export function readParameters<Schema extends z.ZodType>(schema: Schema, params: unknown): z.output<Schema> {
  const parsed = schema.safeParse(params)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new RpcError(400, `invalid request: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`)
}
