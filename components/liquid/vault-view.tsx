'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useVault, useVaultPosition } from '@/lib/hooks/liquid'
import { useWallet } from '@/lib/hooks/wallet'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { DepositForm } from './deposit-form'
import { MyPosition } from './my-position'
import { RedeemForm } from './redeem-form'
import { SeatTable } from './seat-table'
import { VaultFigures } from './vault-figures'
import { VaultTerms } from './vault-terms'

const PriceChart = lazyPart(() => import('./price-chart'))
const KeeperActions = lazyPart(() => import('./keeper-actions'))
const VaultEvents = lazyPart(() => import('./vault-events'))

/** One vault: what it is worth, what the wallet has in it, the ways in and out, and where the money is. */
export function VaultView({ provider }: { provider: LiquidProvider }) {
  const common = useTranslations('common')
  const { data: state, error, refetch } = useVault(provider)
  if (error && !state) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!state) return <SkeletonBlocks rows={3} height="11rem" label={common('loading')} />
  return (
    <div className="flex flex-col gap-6">
      {error && <KeptOld state={state} />}
      <VaultFigures provider={provider} state={state} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex flex-col gap-6 lg:col-start-2 lg:row-start-1">
          <WaysInAndOut provider={provider} state={state} />
        </div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-start-1">
          <PriceChart provider={provider} state={state} />
          <SeatTable state={state} />
          <VaultTerms provider={provider} state={state} />
          {state.keeping && <KeeperActions {...{ provider, state }} keeping={state.keeping} />}
          <VaultEvents provider={provider} />
        </div>
      </div>
    </div>
  )
}

function KeptOld({ state }: { state: LiquidState }) {
  const t = useTranslations('liquid')
  return (
    <Notice tone="caution" live>
      {t('keptOld', { block: state.block })}
    </Notice>
  )
}

function WaysInAndOut({ provider, state }: { provider: LiquidProvider; state: LiquidState }) {
  const { address } = useWallet()
  const { data: position, error, refetch } = useVaultPosition(provider, address)
  return (
    <>
      {error && !position && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {position && <MyPosition {...{ provider, state, position }} />}
      <div className="card p-5 sm:p-6">
        <DepositForm provider={provider} state={state} />
      </div>
      {position && position.shares > 0n && (
        <div className="card p-5 sm:p-6">
          <RedeemForm {...{ provider, state, position }} />
        </div>
      )}
    </>
  )
}
