'use client'

import { Check, CircleAlert, CircleDashed } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useReviewWords } from '@/components/transaction/use-review-words'
import { Button } from '@/components/ui/button'
import { type FlowRecord, pendingStep } from '@/lib/chain/transactions/flow-record'
import { flowStore } from '@/lib/hooks/flow-store'
import { FailureReason } from './failure-reason'

const icons = { done: Check, failed: CircleAlert, undone: CircleAlert } as const
const colours = { done: 'text-positive', failed: 'text-danger', undone: 'text-danger' } as const

/** One item of a batch and what became of it; one that failed says why and can be tried again on its own. */
export function BatchItem({ wallet, item }: { wallet: Address; item: FlowRecord }) {
  const t = useTranslations('many.batch')
  const words = useReviewWords()
  const { status } = item
  const known = status === 'done' || status === 'failed' || status === 'undone' ? status : null
  const Icon = known ? icons[known] : CircleDashed
  const isFailed = known !== null && known !== 'done'
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5 text-sm" data-status={status}>
      <Icon size={18} strokeWidth={1.5} className={known ? colours[known] : 'text-ink-muted'} aria-hidden />
      <span className="min-w-0 flex-1">{words.title(item.intent)}</span>
      <span className="text-xs text-ink-muted">
        {t(`status.${pendingStep(item) ? 'sent' : (known ?? 'open')}`)}
      </span>
      {isFailed && (
        <Button size="small" onClick={() => flowStore.resume({ ...item, status: 'open' })}>
          {t('again')}
        </Button>
      )}
      {known === 'failed' && <FailureReason wallet={wallet} item={item} />}
    </li>
  )
}
