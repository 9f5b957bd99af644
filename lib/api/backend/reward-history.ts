import type { Address } from 'viem'
import { list, object } from '@/lib/api/decode'
import { wireSeconds, wireSesh } from '@/lib/api/wire'
import type { EarnedSample } from '@/lib/rewards/earned'
import { ask } from './ask'

/** Lifetime totals at past moments; no order is promised. */
const rewardHistoryAnswer = object({
  rewards: list(object({ lifetime_rewards: wireSesh, timestamp: wireSeconds })),
})

/** What a wallet had earned in all at past moments, oldest first. */
export async function fetchRewardHistory(wallet: Address, signal?: AbortSignal): Promise<EarnedSample[]> {
  const { rewards } = await ask(`/daily-rewards/${wallet}`, rewardHistoryAnswer, signal)
  return rewards
    .map(({ timestamp: at, lifetime_rewards: lifetime }) => ({ at, lifetime }))
    .sort((a, b) => Number(a.at - b.at))
}
