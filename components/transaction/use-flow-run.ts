'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Address } from 'viem'
import { chainContext } from '@/lib/chain/public-client'
import { FlowRun } from '@/lib/chain/transactions/run/flow-run'
import { useDeployment } from '@/lib/hooks/deployment'
import { type FlowRequest, flowStore } from '@/lib/hooks/flow-store'
import { keysAfterTransaction } from '@/lib/hooks/query-keys'
import type { WalletActions } from '@/lib/hooks/wallet-store'
import { milliseconds } from '@/lib/units/time'
import { Pauses } from './pause'
import { writeJournal } from './use-journal'

export type FlowRunOf = { request: FlowRequest; wallet: Address; actions: WalletActions }

/** The machine behind the dialog, opened once, and its present state. */
export function useFlowRun({ request, wallet, actions }: FlowRunOf) {
  const context = chainContext(useDeployment())
  const queryClient = useQueryClient()
  const { chainId } = context.deployment
  const [pauses] = useState(() => new Pauses())
  const [run] = useState(
    () =>
      new FlowRun({
        context,
        signer: {
          address: wallet,
          chainId: actions.chainId,
          send: actions.send,
          signTyped: actions.signTyped,
          together: { send: actions.sendTogether, isThrough: actions.isThrough },
        },
        begin: request,
        save: (record) => writeJournal({ chainId, wallet }, record),
        onMined: () => {
          for (const queryKey of keysAfterTransaction) void queryClient.invalidateQueries({ queryKey })
        },
        now: () => milliseconds(Date.now()),
        pause: pauses.pause,
      }),
  )
  const state = useSyncExternalStore(run.subscribe, run.snapshot, run.snapshot)
  useEffect(() => {
    void run.open()
    return flowStore.subscribe(() => {
      const written = flowStore.snapshot().records.find(({ id }) => id === run.record?.id)
      if (written) void run.adopt(written)
    })
  }, [run])
  return { run, state, leave: () => pauses.leave() }
}
