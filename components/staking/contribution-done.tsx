'use client'

import { CircleCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useAmountText } from '@/components/figures/use-amount-text'
import { buttonClass } from '@/components/ui/button'
import { useFlowRecords } from '@/lib/hooks/flows'
import type { OpenNode } from '@/lib/staking/open-node'
import { sameAddress } from '@/lib/units/same-address'
import { useContributionLimits } from './use-contribution'

/** The resting place after a stake: what happened, where it is, what comes next and when. */
export function ContributionDone({ node }: { node: OpenNode }) {
  const t = useTranslations('stake.done')
  const amount = useAmountText()
  const { mine } = useContributionLimits(node)
  const latest = useFlowRecords().find(
    ({ intent, status }) =>
      status === 'done' && 'contract' in intent && sameAddress(intent.contract, node.address),
  )
  if (!mine || latest?.intent.kind !== 'contribute') return null
  const next =
    node.status === 'finalized'
      ? t('nextStarted')
      : node.status === 'filled'
        ? t('nextFilled')
        : t('nextOpen', { open: amount(node.open) })
  return (
    <section role="status" className="card flex flex-col gap-3 border-accent/40 bg-accent-soft p-5 sm:p-6">
      <h2 className="flex items-center gap-2 text-lg font-semibold">
        <CircleCheck size={20} strokeWidth={1.5} className="text-positive" aria-hidden />
        {t('title', { amount: amount(latest.intent.amount, { maximumDecimals: 9 }) })}
      </h2>
      <p className="text-sm">{t('where')}</p>
      <p className="text-sm">{next}</p>
      <Link href="/my" prefetch={false} className={buttonClass('secondary')}>
        {t('goMy')}
      </Link>
    </section>
  )
}
