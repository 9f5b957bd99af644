import { type Address, zeroAddress } from 'viem'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { NameEvent, NameHappening } from './name-event'

/** Pasts of names, for tests. */

export const registrar: Address = '0x1111111111111111111111111111111111111111'
export const anna: Address = '0x2222222222222222222222222222222222222222'
export const bob: Address = '0x3333333333333333333333333333333333333333'

/** Each list is one transaction, in a block and at a time (Unix seconds) of its number. */
export const past = (...transactions: NameHappening[][]): NameEvent[] =>
  transactions.flatMap((happenings, block) =>
    happenings.map((happening, index) => ({
      ...happening,
      id: `${block}-${index}`,
      transactionHash: `0x${block}`,
      block: BigInt(block),
      at: unixSeconds(block),
    })),
  )

export const moved = (from: Address, to: Address): NameHappening => ({ kind: 'transferred', from, to })

export const written: NameHappening = { kind: 'record', record: 'session', isCleared: false }

/** What Anna's purchase does, as the chain tells it. */
export const bought: NameHappening[] = [
  moved(zeroAddress, registrar),
  written,
  moved(registrar, anna),
  { kind: 'bought', owner: anna, payer: anna, price: sesh(1n) },
]
