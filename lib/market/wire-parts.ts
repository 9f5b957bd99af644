import { z } from 'zod'

/** Pieces of the market's wire: whole numbers of the chain are decimal text, since JavaScript's numbers end at 2^53. */

const LARGEST = 2n ** 256n - 1n

export const wireAddress = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .describe('Address')

export const wireHash = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .describe('32 bytes, lower case')

export const wireUint = z
  .string()
  .regex(/^(0|[1-9]\d{0,77})$/)
  .refine((text) => /^\d{1,78}$/.test(text) && BigInt(text) <= LARGEST, 'is above 2^256 - 1')
  .describe('Whole number below 2^256, decimal')

export const wireAmount = z
  .string()
  .regex(/^(0|[1-9]\d{0,77})$/)
  .describe('Atomic SESH, 9 decimals')

export const wireToken = wireUint.describe('Token id, decimal')

export const wireSeconds = z.int().nonnegative().describe('Unix seconds')

export const wireLabel = z.string().regex(/^[a-z0-9_-]{1,64}$/)

/** The block whose state an answer tells. */
export const marketFreshness = z
  .strictObject({
    chainId: z.int(),
    block: z.int().nonnegative(),
    hash: wireHash,
    timestamp: wireSeconds,
  })
  .describe('Block up to which the order book has followed the chain')
