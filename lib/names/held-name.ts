import type { Address } from 'viem'
import type { KnownName } from './known-name'

/** A name of somebody's own. */
export type HeldName = KnownName & {
  /** Somebody else sent it or paid for it: `isUnasked`. */
  isReceived: boolean
  /** Who besides the owner may move and change it; null for nobody. */
  approved: Address | null
}
