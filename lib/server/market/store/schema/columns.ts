import 'server-only'
import { bigint, numeric, text } from 'drizzle-orm/pg-core'
import type { Address, Hex } from 'viem'

/** Whole numbers of the chain: token ids, counters, amounts in atomic SESH. */
export const uint = () => numeric({ mode: 'bigint', precision: 78, scale: 0 })

/** Unix seconds of the chain, or a block's number. */
export const count = () => bigint({ mode: 'number' })

/** With checksum, as `getAddress` writes it: equal addresses are equal texts. */
export const address = () => text().$type<Address>()

/** Lower case. */
export const hash = () => text().$type<Hex>()
