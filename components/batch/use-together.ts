'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Address } from 'viem'
import { Pauses } from '@/components/transaction/pause'
import type { BatchRecord } from '@/lib/chain/transactions/batch/batch-record'
import { leftOf } from '@/lib/chain/transactions/batch/batch-record'
import { splitBatch } from '@/lib/chain/transactions/batch/split-batch'
import { useDeployment } from '@/lib/hooks/deployment'
import { keysAfterTransaction } from '@/lib/hooks/query-keys'
import { useWalletSnapshot } from '@/lib/hooks/wallet'
import { useCanSendTogether } from '@/lib/hooks/wallet-together'

const POLL_MILLISECONDS = 1_000

type TogetherOf = { wallet: Address; batch: BatchRecord; put: (batch: BatchRecord) => void }

/** What is left of a batch in one request to a wallet that takes several calls (EIP-5792). */
export function useTogether({ wallet, batch, put }: TogetherOf) {
  const deployment = useDeployment()
  const queryClient = useQueryClient()
  const { actions } = useWalletSnapshot()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { together } = splitBatch(leftOf(batch))
  const canSend = useCanSendTogether(wallet)
  const guard = async (act: () => Promise<void>) => {
    setIsBusy(true)
    setError(null)
    await act().catch(setError)
    setIsBusy(false)
  }
  const code = async () => {
    const [sending, { chainContext }] = await Promise.all([
      import('@/lib/chain/transactions/batch/send-batch'),
      import('@/lib/chain/transactions/batch/begin-batch'),
    ])
    return { ...sending, context: chainContext(deployment) }
  }
  const follow = async (sent: BatchRecord) => {
    if (!actions || sent.callsId === null) return
    const pauses = new Pauses()
    while (!(await actions.isThrough(sent.callsId))) await pauses.pause(POLL_MILLISECONDS)
    const { judgeBatch, context } = await code()
    const asked = splitBatch(leftOf(sent)).together
    const judged = new Map((await judgeBatch(context, wallet, asked)).map((item) => [item.id, item]))
    put({ ...sent, callsId: null, items: sent.items.map((item) => judged.get(item.id) ?? item) })
    for (const queryKey of keysAfterTransaction) void queryClient.invalidateQueries({ queryKey })
  }
  const send = async () => {
    if (!actions) return
    const { prepareBatch, context } = await code()
    const prepared = await prepareBatch(context, wallet, together)
    const ready = prepared.flatMap((entry) => (entry.status === 'ready' ? entry.calls : []))
    const refused = prepared.find((entry) => entry.status === 'refused')
    if (ready.length === 0 && refused) throw refused.error
    const status = { ready: 'open', done: 'done', refused: 'failed' } as const
    const stands = new Map(prepared.map((entry) => [entry.item.id, status[entry.status]]))
    const items = batch.items.map((item) => ({ ...item, status: stands.get(item.id) ?? item.status }))
    const callsId = ready.length > 0 ? await actions.sendTogether(ready) : null
    const sent = { ...batch, callsId, items }
    put(sent)
    await follow(sent)
  }
  return {
    canSend: canSend && together.length > 1,
    count: together.length,
    /** What the request would sign. */
    kinds: together.map(({ intent }) => intent.kind),
    isBusy,
    error,
    send: () => guard(send),
    /** After a reload: the wallet may still be at it. */
    resume: () => guard(() => follow(batch)),
  }
}
