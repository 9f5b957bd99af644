'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import type { PoolPhase } from '@/lib/staking/micro/pool-phase'
import type { MicroPoolState, MicroPosition } from '@/lib/staking/providers/micro-adapter'
import type { UnixSeconds } from '@/lib/units/time'
import { LeaveWish } from './leave-wish'
import { TransferForm } from './transfer-form'

type Props = { pool: MicroPoolState; phase: PoolPhase; mine: MicroPosition; now: UnixSeconds }

/** What the reader has in a pool, and everything that can be done with it now. */
export function MyPosition({ pool, phase, mine, now }: Props) {
  const t = useTranslations('pools.mine')
  const amount = useAmountText()
  const start = useStartFlow()
  const { shares, claimable } = mine
  const canTakeBack = pool.takenAt === null && shares > 0n
  const facts = [
    { name: t('shares'), value: <Amount value={shares} /> },
    { name: t('claimable'), value: <Amount value={claimable} decimals={9} /> },
  ]
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <FactList facts={facts} />
      {claimable > 0n && (
        <Button variant="primary" onClick={() => start({ kind: 'pool-claim', pool: pool.pool })}>
          {t('claim', { amount: amount(claimable) })}
        </Button>
      )}
      {canTakeBack && (
        <Button
          variant={phase === 'expired' ? 'primary' : 'secondary'}
          onClick={() => start({ kind: 'pool-take-back', pool: pool.pool, amount: shares })}
        >
          {t('takeBack', { amount: amount(shares) })}
        </Button>
      )}
      {phase === 'running' && shares > 0n && <LeaveWish pool={pool} mine={mine} now={now} />}
      {shares > 0n && <TransferForm pool={pool} shares={shares} />}
    </section>
  )
}
