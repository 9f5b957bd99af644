'use client'

import type { Address } from 'viem'
import { lazyPart } from '@/components/ui/lazy-part'
import { isSettled, pendingStep } from '@/lib/chain/transactions/flow-record'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowRecords, useFlowRequest } from '@/lib/hooks/flows'
import { useWalletSnapshot } from '@/lib/hooks/wallet'
import { useJournal } from './use-journal'

const FlowDialog = lazyPart(() => import('./flow-dialog'))
const JournalWatch = lazyPart(() => import('./journal-watch'))

/** Shows the one transaction dialog when something is to be signed, and watches what is under way. */
export default function TransactionDesk({ wallet }: { wallet: Address }) {
  const { chainId } = useDeployment()
  const { actions } = useWalletSnapshot()
  const request = useFlowRequest()
  const records = useFlowRecords()
  useJournal({ chainId, wallet })
  const isWatchful = records.some((record) => pendingStep(record) || !isSettled(record))
  return (
    <>
      {request && actions && (
        <FlowDialog
          key={'record' in request ? request.record.id : request.id}
          request={request}
          wallet={wallet}
          actions={actions}
        />
      )}
      {isWatchful && <JournalWatch wallet={wallet} />}
    </>
  )
}
