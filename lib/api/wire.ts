import type { Address, Hex } from 'viem'
import * as z from 'zod/mini'
import { type BasisPoints, basisPoints } from '@/lib/units/basis-points'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { type BlockHeight, blockHeight, type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** Pieces of which the answers of our services are made: text and numbers on the wire, domain values behind them. */

const wholeNumber = z.union([z.string().check(z.regex(/^\d{1,78}$/)), z.int().check(z.nonnegative())])

export const wireSesh = z.pipe(
  wholeNumber,
  z.transform((value): Sesh => sesh(BigInt(value))),
)

export const wireInteger = z.pipe(
  wholeNumber,
  z.transform((value) => BigInt(value)),
)

/** Our services write addresses with their checksum; what a person typed is checked elsewhere. */
export const wireAddress = z.pipe(
  z.string().check(z.regex(/^0x[0-9a-fA-F]{40}$/)),
  z.transform((text) => text as Address),
)

export const wireSeconds = z.pipe(
  z.number().check(z.nonnegative()),
  z.transform((value): UnixSeconds => unixSeconds(Math.floor(value))),
)

export const wireHeight = z.pipe(
  z.int().check(z.nonnegative()),
  z.transform((value): BlockHeight => blockHeight(value)),
)

export const wireFee = z.pipe(
  z.int().check(z.minimum(0), z.maximum(10_000)),
  z.transform((value): BasisPoints => basisPoints(value)),
)

/** Hash of a transaction. */
export const wireHash = z.pipe(
  z.string().check(z.regex(/^0x[0-9a-f]{64}$/)),
  z.transform((text) => text as Hex),
)

/** 64 lowercase hex digits. */
export const wireEd25519 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** 128 lowercase hex digits, X ‖ Y. */
export const wireBls = z.string().check(z.regex(/^[0-9a-f]{128}$/))
