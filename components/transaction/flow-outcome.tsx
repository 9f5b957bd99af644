'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { FlowState } from '@/lib/chain/transactions/run/state'
import { flowStore } from '@/lib/hooks/flow-store'
import { TransactionLink } from './transaction-link'
import { useReviewWords } from './use-review-words'

type FlowOutcomeProps = { state: FlowState; intent: Intent; onAgain: () => void; onClose: () => void }

/** How it ended: what happened, whether anything moved, and the one thing to do next. */
export function FlowOutcome({ state, intent, onAgain, onClose }: FlowOutcomeProps) {
  const t = useTranslations('transaction')
  const words = useReviewWords()
  const closing = (
    <Button variant="primary" onClick={onClose}>
      {t('done.close')}
    </Button>
  )
  switch (state.status) {
    case 'done': {
      const { title, detail } = words.done(intent)
      return (
        <>
          <Notice live title={title} action={closing}>
            {detail}
          </Notice>
          {state.hash && <TransactionLink hash={state.hash} />}
        </>
      )
    }
    case 'nothing-due':
      return <Ending place="nothingDue" action={closing} />
    case 'rejected':
    case 'dropped':
      return (
        <Ending
          place={state.status}
          action={<Button onClick={onAgain}>{t(`${state.status}.again`)}</Button>}
        />
      )
    case 'undone':
      return (
        <Ending
          place="undone"
          tone="danger"
          action={<Button onClick={() => flowStore.start(intent)}>{t('undone.again')}</Button>}
        />
      )
    case 'failed':
      return <ErrorNotice error={state.error} onRetry={onAgain} />
    default:
      return null
  }
}

type EndingProps = {
  place: 'nothingDue' | 'rejected' | 'dropped' | 'undone'
  tone?: 'info' | 'danger'
  action: React.ReactNode
}

function Ending({ place, tone = 'info', action }: EndingProps) {
  const t = useTranslations(`transaction.${place}`)
  return (
    <Notice live tone={tone} title={t('title')} action={action}>
      {t('detail')}
    </Notice>
  )
}
