import { useMemo } from 'react'
import { stakingProviders } from '@/lib/staking/providers/provider'
import { useDeployment } from './deployment'

/** Those who stake for others on this chain. */
export function useStakingProviders() {
  const deployment = useDeployment()
  return useMemo(() => {
    const all = stakingProviders(deployment)
    return {
      liquid: all.filter((provider) => provider.kind === 'liquid'),
      micro: all.filter((provider) => provider.kind === 'micro'),
    }
  }, [deployment])
}
