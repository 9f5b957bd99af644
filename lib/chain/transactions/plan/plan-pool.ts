import type { ChainContext } from '@/lib/chain/public-client'
import { readPoolRelease } from '@/lib/chain/reads/pool-release'
import type { Baseline } from '../flow-record'
import { payOutPool } from '../pay-out-pool'
import { type Step, stepOf } from '../transaction'

/** Have the pool pay out; done when anybody made it pay since the flow began. */
export async function planPoolPayout(context: ChainContext, { paidOutAt }: Baseline): Promise<Step[]> {
  const { due, lastPaidOutAt } = await readPoolRelease(context)
  if (lastPaidOutAt > (paidOutAt ?? 0n)) return []
  return [stepOf('pay-out-pool', payOutPool, { amount: due }, context.deployment)]
}
