import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { fetchRewardsAccount } from '@/lib/api/backend/client'
import { fetchRewardHistory } from '@/lib/api/backend/reward-history'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

export const rewardsAccountOptions = (wallet: Address | undefined) =>
  queryOptions({
    queryKey: queryKeys.rewardsAccount(wallet),
    queryFn: wallet ? ({ signal }) => fetchRewardsAccount(wallet, signal) : skipToken,
    ...freshnessLevels.steady,
  })

/** A wallet's account in the books of the node network. */
export const useRewardsAccount = (wallet: Address | undefined) => useQuery(rewardsAccountOptions(wallet))

/** What a wallet had earned at past moments, by the books of the node network. */
export const useRewardHistory = (wallet: Address) =>
  useQuery({
    queryKey: queryKeys.rewardHistory(wallet),
    queryFn: ({ signal }) => fetchRewardHistory(wallet, signal),
    ...freshnessLevels.slow,
  })
