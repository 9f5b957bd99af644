'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { Countdown } from '@/components/figures/countdown'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useActor } from '@/components/vesting/use-actor'
import { useStartFlow } from '@/lib/hooks/flows'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { withdrawUnlock } from '@/lib/staking/leave-rules'
import { sameAddress } from '@/lib/units/same-address'
import { ChangeBeneficiary } from './change-beneficiary'
import { useContributionLimits } from './use-contribution'
import { WithdrawEffect } from './withdraw-effect'

/** What the wallet has in this node, and from when it can take it back. */
export function MyContribution({ node }: { node: LiveOpenNode }) {
  const t = useTranslations('stake.mine')
  const now = useChainNow()
  const start = useStartFlow()
  const { vesting } = useActor()
  const { mine } = useContributionLimits(node)
  if (!mine) return null
  const isOperator = sameAddress(mine.contributor, node.operator)
  const from = withdrawUnlock({ isOperator, ...mine, withdrawalDelay: node.withdrawalDelay })
  const isLocked = now === undefined || from > now
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <Amount value={mine.amount} className="text-lg" />
      </div>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
        {t('rewardsTo')} <WalletAddress address={mine.beneficiary} />
      </p>
      {(node.status === 'open' || node.status === 'filled') && (
        <ChangeBeneficiary
          contract={node.address}
          contributor={mine.contributor}
          vesting={vesting?.address}
        />
      )}
      <WithdrawEffect node={node} mine={mine} />
      {isLocked && (
        <p className="text-sm text-ink-muted">
          {t('withdrawAt')} <Countdown until={from} />
        </p>
      )}
      <Button
        disabled={isLocked}
        variant={isOperator ? 'danger' : 'secondary'}
        onClick={() => start({ kind: 'withdraw', contract: node.address, vesting: vesting?.address })}
      >
        {isOperator ? t('refundAll') : t('withdraw')}
      </Button>
    </section>
  )
}
