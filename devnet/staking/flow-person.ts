import { privateKeyToAccount } from 'viem/accounts'
import { demoAccount } from '@/devnet/chain/accounts'
import { walletClient } from '@/devnet/chain/rpc'
import { chainContext } from '@/lib/chain/public-client'
import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import type { Intent } from '@/lib/chain/transactions/intents'
import { FlowRun } from '@/lib/chain/transactions/run/flow-run'
import type { FlowState } from '@/lib/chain/transactions/run/state'
import type { Deployment } from '@/lib/deployment/deployment'
import { milliseconds } from '@/lib/units/time'

type Who = Parameters<typeof demoAccount>[0]

/** Where a flow came to rest, what was reviewed on the way, and what the journal would hold. */
export type Done = { state: FlowState; seen: readonly string[]; record: FlowRecord | null }

/** Signs everything that a flow asks for, as a person would who reads and agrees. */
export async function goThrough(deployment: Deployment, who: Who, intent: Intent): Promise<Done> {
  const account = privateKeyToAccount(demoAccount(who).privateKey)
  const wallet = walletClient(deployment.rpcUrls[0] ?? '', demoAccount(who).privateKey)
  const seen: string[] = []
  let record: FlowRecord | null = null
  const run = new FlowRun({
    context: chainContext(deployment),
    signer: {
      address: account.address,
      chainId: async () => deployment.chainId,
      send: (transaction) => wallet.sendTransaction(transaction),
      signTyped: (text) =>
        account.signTypedData(JSON.parse(text) as Parameters<typeof account.signTypedData>[0]),
    },
    begin: { id: crypto.randomUUID(), intent },
    save: (kept) => {
      record = kept
    },
    onMined: () => undefined,
    now: () => milliseconds(Date.now()),
    pause: () => new Promise((resolve) => setTimeout(resolve, 20)),
  })
  await run.open()
  for (let state = run.snapshot(); state.status === 'review'; state = run.snapshot()) {
    seen.push(state.steps[0]?.review.name ?? '')
    await run.sign()
  }
  return { state: run.snapshot(), seen, record }
}
