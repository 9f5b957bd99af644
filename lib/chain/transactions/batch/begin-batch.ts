import type { Address } from 'viem'
import { type ChainContext, chainContext } from '@/lib/chain/public-client'
import type { Milliseconds } from '@/lib/units/time'
import type { FlowRecord } from '../flow-record'
import type { Intent } from '../intents'
import { readBaseline } from '../plan/plan'
import type { BatchRecord } from './batch-record'

export { chainContext }

type BeginOf = { wallet: Address; intents: readonly Intent[]; now: Milliseconds; newId: () => string }

/** A batch of wishes, each with what the chain holds now. @throws when the chain cannot be read; nothing is kept then. */
export async function beginBatch(context: ChainContext, of: BeginOf): Promise<BatchRecord> {
  const items = await Promise.all(
    of.intents.map(async (intent): Promise<FlowRecord> => {
      const baseline = await readBaseline(context, of.wallet, intent)
      return { id: of.newId(), intent, baseline, startedAt: of.now, status: 'open', steps: [] }
    }),
  )
  return { id: of.newId(), callsId: null, items }
}
