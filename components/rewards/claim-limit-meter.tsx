'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { Why } from '@/components/ui/why'
import { useChainNow } from '@/lib/hooks/chain-now'
import { claimCycleUse } from '@/lib/rewards/claim-cycle'
import type { ClaimLimit } from '@/lib/rewards/claimable'
import { unixSeconds } from '@/lib/units/time'

const FULL = 1000

/** The limit that all wallets share in a half day: how much is used and when it starts over. */
export function ClaimLimitMeter({ limit }: { limit: ClaimLimit }) {
  const t = useTranslations('rewards.limit')
  const amount = useAmountText()
  const { duration, moment } = useTimeWords()
  const now = useChainNow()
  if (now === undefined) return null
  const { used, left, usedPermille, resetsAt } = claimCycleUse(limit, now)
  const usedText = t('used', { used: amount(used), limit: amount(limit.claimThreshold) })
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="flex items-center gap-1 text-lg font-semibold">
        {t('title')}
        <Why label={t('whyLabel')} text={t('why')} />
      </h2>
      <div
        role="meter"
        aria-label={t('title')}
        aria-valuemin={0}
        aria-valuemax={FULL}
        aria-valuenow={usedPermille}
        aria-valuetext={usedText}
        className="h-2 overflow-hidden rounded-full bg-surface-3"
      >
        <div
          className={left === 0n ? 'h-full bg-caution' : 'h-full bg-line-strong'}
          style={{ width: `${usedPermille / 10}%` }}
        />
      </div>
      <p className="text-sm">{usedText}</p>
      <p className="text-sm text-ink-muted">
        {t('resets', { duration: duration(unixSeconds(resetsAt - now)), time: moment(resetsAt) })}
      </p>
    </section>
  )
}
