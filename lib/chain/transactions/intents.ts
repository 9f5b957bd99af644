import type { Address } from 'viem'
import * as z from 'zod/mini'
import { wireAddress, wireInteger, wireSesh } from '@/lib/api/wire'
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

/** An intent as the journal keeps it. */
export const intentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('contribute'),
    contract: wireAddress,
    amount: wireSesh,
    beneficiary: wireAddress,
  }),
  z.object({ kind: z.literal('withdraw'), contract: wireAddress }),
  z.object({ kind: z.literal('finalize'), contract: wireAddress }),
  z.object({ kind: z.literal('claim'), amount: z.nullable(wireSesh) }),
  z.object({ kind: z.literal('request-exit'), nodeId: wireInteger }),
  z.object({ kind: z.literal('exit'), nodeId: wireInteger }),
  z.object({ kind: z.literal('exit-after-wait'), nodeId: wireInteger }),
  z.object({ kind: z.literal('liquidate'), nodeId: wireInteger }),
])
