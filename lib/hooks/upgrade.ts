import { useQuery } from '@tanstack/react-query'
import { fetchUpgradePlan } from '@/lib/api/backend/client'
import { networkUpgrade, type Upgrade } from '@/lib/staking/network-upgrade'
import { freshnessLevels } from './freshness-levels'
import { useNetworkHead } from './network-head'
import { queryKeys } from './query-keys'

/** The change of rules that nodes have to be ready for; null for none, undefined until it is known. */
export function useUpgrade(): Upgrade | null | undefined {
  const plan = useQuery({
    queryKey: queryKeys.upgradePlan(),
    queryFn: ({ signal }) => fetchUpgradePlan(signal),
    ...freshnessLevels.slow,
  }).data
  const head = useNetworkHead().data
  return plan && head ? networkUpgrade(plan, head.height) : undefined
}
