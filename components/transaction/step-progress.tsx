'use client'

import { useTranslations } from 'next-intl'
import { type FlowRecord, isDone } from '@/lib/chain/transactions/flow-record'
import type { FlowState } from '@/lib/chain/transactions/run/state'

type StepProgressProps = { record: FlowRecord | undefined; state: FlowState }

/** Which signature of how many this is; nothing for flows of a single one. */
export function StepProgress({ record, state }: StepProgressProps) {
  const t = useTranslations('transaction')
  if (state.status !== 'review' && state.status !== 'waiting-for-wallet') return null
  const finished = record?.steps.filter(({ status }) => isDone(status)).length ?? 0
  const total = finished + state.steps.length
  if (total < 2) return null
  return <p className="text-xs text-ink-muted">{t('progress', { at: finished + 1, of: total })}</p>
}
