import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'

/** What a person wants; which transactions that takes is planned from the chain's state, at every step anew. */
export type Intent =
  | { kind: 'contribute'; contract: Address; amount: Sesh; beneficiary: Address }
  | { kind: 'withdraw'; contract: Address }
  | { kind: 'finalize'; contract: Address }
  /** Null claims everything that can be claimed. */
  | { kind: 'claim'; amount: Sesh | null }
  | { kind: 'request-exit'; nodeId: bigint }
  /** With the network's signature. */
  | { kind: 'exit'; nodeId: bigint }
  /** Thirty days after the request, without a signature. */
  | { kind: 'exit-after-wait'; nodeId: bigint }
  | { kind: 'liquidate'; nodeId: bigint }
