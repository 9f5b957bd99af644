import type { Address } from 'viem'
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
    }
