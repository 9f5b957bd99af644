'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowRecords } from '@/lib/hooks/flows'

/** The resting place after a claim: what was paid, where to, and when. */
export function LastClaim() {
  const t = useTranslations('rewards.last')
  const amount = useAmountText()
  const format = useFormatter()
  const { explorerUrl } = useDeployment()
  const done = useFlowRecords().find(({ intent, status }) => intent.kind === 'claim' && status === 'done')
  if (done?.intent.kind !== 'claim') return null
  const time = format.dateTime(new Date(done.startedAt), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  const hash = done.steps.at(-1)?.hash
  const claimed = done.intent.amount
  return (
    <section role="status" className="card flex flex-col gap-1 p-5 text-sm sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="text-ink-muted">
        {claimed === null
          ? t('all', { time })
          : t('part', { time, amount: amount(claimed, { maximumDecimals: 9 }) })}
      </p>
      {explorerUrl && hash && (
        <a href={`${explorerUrl}/tx/${hash}`} rel="noreferrer" className="underline underline-offset-2">
          {t('transaction')}
        </a>
      )}
    </section>
  )
}
