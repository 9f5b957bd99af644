'use client'

import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { shortId } from '@/components/figures/short-id'
import { useAmountText } from '@/components/figures/use-amount-text'
import { classNames } from '@/components/ui/class-names'
import type { ClaimFacts } from './claim-facts'

/** The two transactions of a claim, and which of them is done already. */
export function ClaimSteps({ plan, account, recipient, wallet }: ClaimFacts) {
  const t = useTranslations('rewards.steps')
  const amount = useAmountText()
  const needsUpdate = plan.steps.some(({ kind }) => kind === 'update')
  const proven = amount(recipient.rewards)
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <ol className="flex flex-col gap-3">
        <Step number={1} title={t('update')} state={needsUpdate ? 'next' : 'done'}>
          {needsUpdate
            ? t('updateDue', { proven, lifetime: amount(account.lifetime) })
            : t('updateDone', { proven })}
        </Step>
        <Step number={2} title={t('claim')} state={needsUpdate ? 'then' : 'next'}>
          {t('claimText', { address: shortId(wallet) })}
        </Step>
      </ol>
      <p className="text-xs text-ink-muted">{t('resume')}</p>
    </section>
  )
}

type StepProps = { number: number; title: string; state: 'done' | 'next' | 'then'; children: ReactNode }

function Step({ number, title, state, children }: StepProps) {
  const t = useTranslations('rewards.steps')
  const isDone = state === 'done'
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)_auto] gap-x-2 text-sm">
      <span
        aria-hidden
        className={classNames(
          'figure grid size-6 place-items-center rounded-full border text-xs',
          isDone
            ? 'border-positive text-positive'
            : state === 'next'
              ? 'border-ink'
              : 'border-line text-ink-muted',
        )}
      >
        {isDone ? <Check size={14} strokeWidth={1.5} /> : number}
      </span>
      <span className="font-medium">{title}</span>
      <span className="text-xs text-ink-muted">{t(state)}</span>
      <span className="col-start-2 text-ink-muted">{children}</span>
    </li>
  )
}
