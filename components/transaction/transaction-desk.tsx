'use client'

import dynamic from 'next/dynamic'
import type { Address } from 'viem'
import { isSettled, pendingStep } from '@/lib/chain/transactions/flow-record'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowRecords, useFlowRequest } from '@/lib/hooks/flows'
import { useWalletSnapshot } from '@/lib/hooks/wallet'
import { useJournal } from './use-journal'

const FlowDialog = dynamic(() => import('./flow-dialog'), { ssr: false })
const JournalWatch = dynamic(() => import('./journal-watch'), { ssr: false })

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
