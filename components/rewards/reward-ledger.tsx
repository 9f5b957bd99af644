'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useAmountText } from '@/components/figures/use-amount-text'
import { classNames } from '@/components/ui/class-names'
import { Why } from '@/components/ui/why'
import { formatSesh } from '@/lib/units/format-sesh'
import { SESH_DECIMALS } from '@/lib/units/sesh'
import type { ClaimFacts } from './claim-facts'

/** The claim as an account: every part exact, aligned on the decimal mark, ending in what is left. */
export function RewardLedger({ plan, account, recipient }: ClaimFacts) {
  const t = useTranslations('rewards.made')
  const amount = useAmountText()
  const isBehind = account.lifetime < recipient.rewards
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <dl className="flex flex-col">
        <Line name={t('rewards')} value={account.rewards} />
        <Line name={t('returned')} value={account.returnedStakes} />
        {account.liquidatedStakes > 0n && (
          <Line name={t('liquidated')} value={account.liquidatedStakes} isTaken />
        )}
        <Line name={t('lifetime')} value={account.lifetime} isSum />
        <Line name={t('claimed')} value={recipient.claimed} isTaken />
        <Line name={t('unclaimed')} value={plan.unclaimed} isSum />
      </dl>
      <p className="text-xs text-ink-muted">
        {isBehind ? t('lag', { proven: amount(recipient.rewards) }) : t('source', { height: account.height })}
      </p>
      {(account.lockedStakes > 0n || account.timelockedStakes > 0n) && (
        <dl className="flex flex-col border-t border-line pt-2">
          <Line
            name={t('locked')}
            value={account.lockedStakes}
            why={<Why label={t('locked')} text={t('lockedWhy')} />}
          />
          {account.timelockedStakes > 0n && (
            <Line
              name={t('timelocked')}
              value={account.timelockedStakes}
              why={<Why label={t('timelocked')} text={t('timelockedWhy')} />}
            />
          )}
        </dl>
      )}
    </section>
  )
}

const USUAL_DECIMALS = 2

type LineProps = {
  name: string
  value: bigint
  /** Taken away from the sum. */
  isTaken?: boolean
  isSum?: boolean
  why?: ReactNode
}

/** One line with all decimals; those beyond the usual two are muted. */
function Line({ name, value, isTaken = false, isSum = false, why }: LineProps) {
  const locale = useLocale()
  const text = formatSesh(value, { locale, minimumDecimals: SESH_DECIMALS })
  const cut = text.length - (SESH_DECIMALS - USUAL_DECIMALS)
  return (
    <div
      className={classNames(
        'flex flex-wrap items-center justify-between gap-x-4 py-1.5',
        isSum && 'mt-1 border-t border-line pt-2.5 font-medium',
      )}
    >
      <dt className={classNames('flex items-center text-sm', !isSum && 'text-ink-muted')}>
        {name}
        {why}
      </dt>
      <dd className="figure ms-auto text-sm" dir="ltr">
        {isTaken && '− '}
        {text.slice(0, cut)}
        <span className="text-ink-muted">{text.slice(cut)}</span>
      </dd>
    </div>
  )
}
