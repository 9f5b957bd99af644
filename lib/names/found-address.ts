import type { Address } from 'viem'
import type { UnixSeconds } from '@/lib/units/time'
import type { NameTerm } from './expiry'

/** An address that somebody meant, and the name by which they meant it. */
export type FoundAddress = {
  address: Address
  /** Null where the address itself was typed. */
  name: FoundName | null
}

/** How a name led to an address. What is signed is the address: what happens to the name later changes nothing. */
export type FoundName =
  | { kind: 'ens'; label: string }
  | {
      kind: 'sns'
      label: string
      /** Where its term stood when it was looked up. */
      term: NameTerm
      /** When it came from another holder to this one, where that was lately; else null. */
      changedHandsAt: UnixSeconds | null
    }

/** So long after it changed hands, people may still mean the holder before. */
export const NEW_HOLDER_SECONDS = 30n * 86_400n
