import type { Context } from 'hono'
import { type Address, getAddress, isAddress } from 'viem'
import { z } from 'zod'
import { ApiFailure } from './api-failure'

/** An address in lower case, in upper case, or with the right checksum; read with its checksum. */
export const wireAddress = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .refine((text) => text.slice(2) === text.slice(2).toUpperCase() || isAddress(text))
  .transform((text) => getAddress(text.toLowerCase()))

/** Exactly so many lowercase hex digits, without 0x. */
export const wireHex = (digits: number) => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`))

const ed25519Key = wireHex(64)

/** @throws {ApiFailure} 400 `bad-address`. */
export function readAddress(text: string): Address {
  const parsed = wireAddress.safeParse(text)
  if (!parsed.success) throw new ApiFailure(400, 'bad-address', 'This is not an address.')
  return parsed.data
}

/** @throws {ApiFailure} 400 `bad-key`. */
export function readNodeKey(text: string): string {
  const parsed = ed25519Key.safeParse(text)
  if (!parsed.success)
    throw new ApiFailure(400, 'bad-key', 'The key of a node has 64 lowercase hex digits, without 0x.')
  return parsed.data
}

export const isNodeKey = (text: string): boolean => ed25519Key.safeParse(text).success

/** Body of a request as JSON or as a form, whichever it says it is. @throws {ApiFailure} 400 when it is neither. */
export async function readBody(context: Context): Promise<unknown> {
  const isJson = context.req.header('content-type')?.includes('json')
  const body: Promise<unknown> = isJson ? context.req.json() : context.req.parseBody()
  return body.catch(() => {
    throw new ApiFailure(400, 'bad-request', 'The body cannot be read.')
  })
}
