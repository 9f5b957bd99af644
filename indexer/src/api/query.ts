import { isAddress, type Address, type Hex } from 'viem'
import { z } from 'zod'
import { ApiProblem } from './problem'

const PAGE_SIZE = 50
const LARGEST_PAGE = 200

/** Lower-case address; the checksum of mixed-case text must be right. */
export const addressText = z
  .string()
  .refine((text) => isAddress(text), 'is not an address')
  .transform((text) => text.toLowerCase() as Address)

/** A whole number without sign, up to 2^64 - 1. */
export const wholeNumber = z
  .string()
  .regex(/^\d{1,20}$/, 'is not a whole number')
  .transform(BigInt)

/** Atomic SESH. */
export const amountText = z
  .string()
  .regex(/^\d{1,78}$/, 'is not an amount in atomic SESH')
  .transform(BigInt)

const smallNumber = z
  .string()
  .regex(/^\d{1,15}$/, 'is not a whole number')
  .transform(Number)

/** Unix seconds. */
export const timestampText = smallNumber

export const feeText = smallNumber.pipe(z.number().max(65_535))

/** Comma list of known words, each at most once. */
export const listOf = <const T extends readonly [string, ...string[]]>(words: T) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.enum(words)).refine((list) => new Set(list).size === list.length, 'names a value twice'))

/** Part of a hex text, in lower case without `0x`: the start of a key or an address, or a whole one. */
export const hexPrefix = z
  .string()
  .regex(/^(0x)?[0-9a-fA-F]{1,128}$/, 'is neither a node id, nor the start of a key or an address')
  .transform((text) => text.replace(/^0x/, '').toLowerCase())

/** Part of the label of a name. */
export const labelPart = z.string().regex(/^[a-z0-9_-]{1,64}$/, 'has other characters than a-z, 0-9, - and _')

/** Token id, decimal or `0x` and 64 hex digits. */
export const tokenText = z
  .string()
  .regex(/^(\d{1,78}|0x[0-9a-f]{64})$/, 'is neither a whole number nor 64 hex digits')
  .transform(BigInt)

const MOST_TOKENS = 50

/** Comma list of token ids. */
export const tokenList = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(tokenText).max(MOST_TOKENS, `has more than ${MOST_TOKENS} token ids`))

/** 32 bytes in lower case. */
export const hashText = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/, 'is not 0x and 64 hex digits')
  .transform((text) => text as Hex)

/** 1 to 64. */
export const labelLength = smallNumber.pipe(z.number().min(1).max(64))

/** Parameters that every list takes. */
export const paging = {
  cursor: z.string().max(400).optional(),
  limit: smallNumber.pipe(z.number().min(1).max(LARGEST_PAGE)).default(PAGE_SIZE),
}

export const orders = ['asc', 'desc'] as const
export type Order = (typeof orders)[number]

/**
 * Parameters of a request, all of them known, each given once, each of the expected form.
 * @param given - every value per name, as they stand in the address.
 * @throws {ApiProblem} `unknown-parameter` or `bad-parameter`, naming the parameter.
 */
export function readQuery<T extends z.ZodRawShape>(
  shape: T,
  given: Readonly<Record<string, string[]>>,
): z.output<z.ZodObject<T>> {
  const values: Record<string, string | undefined> = {}
  for (const [name, [value, ...more]] of Object.entries(given)) {
    if (!Object.hasOwn(shape, name))
      throw new ApiProblem('unknown-parameter', `There is no parameter "${name}" here.`)
    if (more.length > 0) throw new ApiProblem('bad-parameter', `"${name}" is given more than once.`)
    values[name] = value
  }
  const result = z.object(shape).safeParse(values)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new ApiProblem('bad-parameter', `"${issue?.path[0]?.toString()}" ${issue?.message ?? 'is wrong'}.`)
}

/** @throws {ApiProblem} `bad-parameter` unless the part of the path is an address. */
export function pathAddress(text: string): Address {
  const parsed = addressText.safeParse(text)
  if (!parsed.success) throw new ApiProblem('bad-parameter', `"${text}" is not an address.`)
  return parsed.data
}

/** @throws {ApiProblem} `bad-parameter` unless the part of the path is a token id, decimal or `0x` and 64 hex digits. */
export function pathToken(text: string): bigint {
  const parsed = tokenText.safeParse(text)
  if (parsed.success) return parsed.data
  throw new ApiProblem('bad-parameter', 'The token id is neither a whole number nor 64 hex digits.')
}
