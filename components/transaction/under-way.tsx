'use client'

import { LoaderCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { FlowState } from '@/lib/chain/transactions/run/state'
import { TransactionLink } from './transaction-link'

type UnderWayProps = { state: Extract<FlowState, { status: 'waiting-for-wallet' | 'submitted' | 'posting' }> }

/** What is waited for: the wallet, the others who share it, the chain, or the order book. */
export function UnderWay({ state }: UnderWayProps) {
  const t = useTranslations('transaction')
  const place = placeOf(state)
  return (
    <div role="status" className="flex items-start gap-3">
      <LoaderCircle size={20} strokeWidth={1.5} className="mt-0.5 shrink-0 animate-spin" aria-hidden />
      <div className="flex min-w-0 flex-col gap-1 text-sm">
        <p className="font-medium">{t(`${place}.title`)}</p>
        <p className="text-ink-muted">{t(`${place}.detail`)}</p>
        {state.status === 'submitted' && state.isReplacement && <p>{t('submitted.replaced')}</p>}
        {place === 'submitted' && state.status === 'submitted' && <TransactionLink hash={state.hash} />}
      </div>
    </div>
  )
}

function placeOf(state: UnderWayProps['state']) {
  if (state.status === 'posting') return 'posting'
  if (state.status === 'waiting-for-wallet') return 'wallet'
  return state.isProposal ? 'proposed' : 'submitted'
}
