'use client'

import { useTranslations } from 'next-intl'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { TermsGate, usePendingTerms } from '@/components/notices/terms-gate'
import { Dialog } from '@/components/ui/dialog'
import { flowStore } from '@/lib/hooks/flow-store'
import { useFlowRecords } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import { useCanSendTogether } from '@/lib/hooks/wallet-together'
import { callsTogether } from '@/lib/chain/transactions/run/together'
import { NetworkNotice } from '@/components/wallet/network-notice'
import { FlowOutcome } from './flow-outcome'
import { ReviewPanel } from './review-panel'
import { StepProgress } from './step-progress'
import { UnderWay } from './under-way'
import { type FlowRunOf, useFlowRun } from './use-flow-run'
import { useReviewWords } from './use-review-words'

/** The one dialog through which everything that is signed passes. It knows no particular transaction. */
export default function FlowDialog(of: FlowRunOf) {
  const t = useTranslations('transaction')
  const words = useReviewWords()
  const { status: walletStatus } = useWallet()
  const { run, state, leave } = useFlowRun(of)
  const stopped = useStopReason(run.intent.kind)
  const terms = usePendingTerms()
  const canSendTogether = useCanSendTogether(of.wallet)
  const id = 'record' in of.request ? of.request.record.id : of.request.id
  const record = useFlowRecords().find((other) => other.id === id)
  const shown = record?.status === 'undone' ? ({ status: 'undone' } as const) : state
  const close = () => {
    leave()
    flowStore.close()
  }
  return (
    <Dialog open onClose={close} title={words.title(run.intent)}>
      <div className="flex flex-col gap-4" data-testid="transaction" data-status={shown.status}>
        {walletStatus === 'wrong-network' && <NetworkNotice />}
        {stopped && <StoppedFlow reason={stopped} />}
        {terms && <TermsGate {...terms} />}
        <StepProgress record={record} state={shown} />
        {shown.status === 'checking' && (
          <p role="status" className="text-sm text-ink-muted">
            {t('review.checking')}
          </p>
        )}
        {shown.status === 'review' && (
          <ReviewPanel
            {...shown}
            canSign={walletStatus === 'connected' && !stopped && !terms}
            onSign={() => void run.sign()}
            onSignTogether={
              canSendTogether && callsTogether(run.intent, shown.steps) ? () => void run.signTogether() : null
            }
            onCancel={close}
          />
        )}
        {(shown.status === 'waiting-for-wallet' ||
          shown.status === 'submitted' ||
          shown.status === 'posting') && <UnderWay state={shown} />}
        <FlowOutcome state={shown} intent={run.intent} onAgain={() => void run.check()} onClose={close} />
      </div>
    </Dialog>
  )
}
