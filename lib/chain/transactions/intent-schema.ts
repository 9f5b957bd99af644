import * as z from 'zod/mini'
import { wireAddress, wireInteger, wireSesh } from '@/lib/api/wire'

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
