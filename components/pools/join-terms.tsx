'use client'

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import { useTimeWords } from '@/components/figures/use-words'
import { YieldEstimate } from '@/components/staking/yield-estimate'
import { EtherAmount } from '@/components/wallet/ether-amount'
import { useFlowCosts } from '@/lib/hooks/flows'
import { useOpenNode } from '@/lib/hooks/open-node'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import type { Sesh } from '@/lib/units/sesh'

/** What follows from joining with an amount, told before anything is signed. */
export function JoinTerms({ pool, amount }: { pool: MicroPoolState; amount: Sesh }) {
  const t = useTranslations('pools.terms')
  const { duration } = useTimeWords()
  const node = useOpenNode(pool.contribution).data
  const costs = useFlowCosts({ kind: 'pool-join', pool: pool.pool, amount }).data
  const fills = pool.gathered + amount === pool.target
  return (
    <section aria-label={t('title')} className="flex flex-col gap-2 text-sm">
      <h3 className="font-medium">{t('title')}</h3>
      <p>{fills ? t('fills') : t.rich('waits', { at: () => <Moment at={pool.deadline} /> })}</p>
      <p>{pool.term > 0n ? t('term', { term: duration(pool.term) }) : t('noTerm')}</p>
      <p>{t('transfer')}</p>
      {node && (
        <YieldEstimate
          stake={amount}
          whole={node.requirement}
          fee={node.fee}
          isOperator={false}
          isRunning={false}
        />
      )}
      {costs && (
        <p className="text-ink-muted">
          {t('costs', { count: costs.steps.length })} <EtherAmount wei={costs.wei} />
        </p>
      )}
    </section>
  )
}
