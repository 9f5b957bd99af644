'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Countdown } from '@/components/figures/countdown'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import type { ClaimPlan } from '@/lib/rewards/claim-plan'
import { canStakeFrom, releasable, type VestingAccount } from '@/lib/staking/vesting-account'
import { HandOver } from './hand-over'
import { useActor } from './use-actor'

type Props = {
  account: VestingAccount
  /** Returned stakes that the rewards contract owes it; undefined while they are not known. */
  returned: ClaimPlan | undefined
  /** SESH staked from it. */
  staked: bigint | undefined
}

/** What the owner of a vesting contract can do with it now. */
export function VestingActions({ account, returned, staked }: Props) {
  const t = useTranslations('vesting.do')
  const amount = useAmountText()
  const router = useRouter()
  const start = useStartFlow()
  const now = useChainNow()
  const { choose } = useActor()
  const [isHandingOver, setIsHandingOver] = useState(false)
  if (now === undefined) return null
  const { address: vesting, balance } = account
  const due = releasable(account, now)
  const claimable = returned?.claimable ?? 0n
  const stakeFromIt = () => {
    choose(vesting)
    router.push('/stake')
  }
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        {canStakeFrom(account, now) && balance > 0n && (
          <Button variant="primary" onClick={stakeFromIt}>
            {t('stake')}
          </Button>
        )}
        {claimable > 0n && (
          <Button onClick={() => start({ kind: 'claim', amount: null, vesting })}>
            {t('return', { amount: amount(claimable) })}
          </Button>
        )}
        {due > 0n && (
          <Button onClick={() => start({ kind: 'release', vesting })}>
            {t('release', { amount: amount(due) })}
          </Button>
        )}
        {account.isTransferable && (
          <Button variant="quiet" onClick={() => setIsHandingOver(true)}>
            {t('handOver')}
          </Button>
        )}
      </div>
      {claimable > 0n && <p className="text-xs text-ink-muted">{t('returnExplain')}</p>}
      {now < account.end && (
        <p className="text-sm text-ink-muted">
          {t('releaseAt')} <Countdown until={account.end} />
        </p>
      )}
      {due > 0n && staked !== undefined && staked > 0n && (
        <p className="text-sm text-caution">{t('releaseStaked', { amount: amount(staked) })}</p>
      )}
      {isHandingOver && <HandOver account={account} onClose={() => setIsHandingOver(false)} />}
    </div>
  )
}
