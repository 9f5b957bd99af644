'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { WalletAddress } from '@/components/figures/wallet-address'
import { EntityHead } from '@/components/staking/entity-head'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useMicroPositions } from '@/lib/hooks/micro'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import { useWallet } from '@/lib/hooks/wallet'
import { poolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { sameAddress } from '@/lib/units/same-address'
import { FindPool } from './find-pool'
import { JoinForm } from './join-form'
import { MyPosition } from './my-position'
import { PhaseChip } from './phase-chip'
import { PhaseNotice } from './phase-notice'
import { PoolChores } from './pool-chores'
import { PoolFacts } from './pool-facts'
import { PoolHistory } from './pool-history'
import { PoolInvite } from './pool-invite'
import { PoolMembers } from './pool-members'

/** One pool: its seat and members, its terms, and what one can do there now. */
export default function PoolPage({ pool }: { pool: Address }) {
  const { micro } = useStakingProviders()
  return (
    <FindPool pool={pool} providers={micro}>
      {(state, provider) => <View pool={state} provider={provider} />}
    </FindPool>
  )
}

function View({ pool, provider }: { pool: MicroPoolState; provider: MicroProvider }) {
  const t = useTranslations('pools')
  const { address } = useWallet()
  const mine = useMicroPositions(provider, address).data?.find((one) => sameAddress(one.pool, pool.pool))
  const now = useChainNow()
  if (now === undefined) return null
  const phase = poolPhase(pool, now)
  return (
    <div className="flex flex-col gap-6">
      <EntityHead nodeKey={pool.pool} title={<bdi>{pool.name}</bdi>} chip={<PhaseChip phase={phase} />}>
        {t('by')} <WalletAddress address={pool.organiser} copy />
      </EntityHead>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6 lg:sticky lg:top-22 lg:col-start-2 lg:row-start-1">
          <PhaseNotice phase={phase} pool={pool} />
          {mine && <MyPosition pool={pool} phase={phase} mine={mine} now={now} />}
          {phase === 'gathering' && <JoinForm pool={pool} />}
          <PoolChores pool={pool} phase={phase} />
          <PoolInvite pool={pool} phase={phase} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-1">
          <PoolMembers pool={pool} mine={mine?.shares ?? 0n} you={address} />
          <PoolFacts pool={pool} />
          <PoolHistory pool={pool.pool} />
        </div>
      </div>
    </div>
  )
}
