'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import type { OpenNode } from '@/lib/staking/open-node'
import { sameAddress } from '@/lib/units/same-address'

type Props = { node: LiveOpenNode; mine: OpenNode['contributions'][number] }

const SECONDS_PER_HOUR = 3_600n

/** What taking a contribution back does to everybody in the node. */
export function WithdrawEffect({ node, mine }: Props) {
  const t = useTranslations('stake.mine')
  const amount = useAmountText()
  if (sameAddress(mine.contributor, node.operator)) {
    const others = node.contributions.length - 1
    return (
      <p className="text-sm text-ink-muted">
        {t('withdrawOperator')}{' '}
        {others > 0 && t('refundsOthers', { count: others, amount: amount(node.contributed - mine.amount) })}
      </p>
    )
  }
  return (
    <p className="text-sm text-ink-muted">
      {t('effect', { amount: amount(mine.amount) })}{' '}
      {t('restarts', { hours: String(node.withdrawalDelay / SECONDS_PER_HOUR) })}
    </p>
  )
}
