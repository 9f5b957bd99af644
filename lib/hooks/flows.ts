import { skipToken, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import type { Intent } from '@/lib/chain/transactions/intents'
import { useDeployment } from './deployment'
import { type FlowRequest, flowStore } from './flow-store'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'
import { useWallet } from './wallet'
import { walletStore } from './wallet-store'

const noRecords: readonly FlowRecord[] = []

/** Opens the transaction dialog for something the person wants, once a wallet is connected. */
export const useStartFlow = (): ((intent: Intent) => void) => startFlow

const startFlow = (intent: Intent) => walletStore.withWallet(() => flowStore.start(intent))

/** The connected wallet's flows, newest first. */
export const useFlowRecords = (): readonly FlowRecord[] =>
  useSyncExternalStore(
    flowStore.subscribe,
    () => flowStore.snapshot().records,
    () => noRecords,
  )

/** What the dialog shall show now. */
export const useFlowRequest = (): FlowRequest | null =>
  useSyncExternalStore(
    flowStore.subscribe,
    () => flowStore.snapshot().request,
    () => null,
  )

/** What a flow will cost about; asks nothing without an intent or a wallet. */
export function useFlowCosts(intent: Intent | undefined) {
  const deployment = useDeployment()
  const { address } = useWallet()
  return useQuery({
    queryKey: queryKeys.flowCosts([address, intent]),
    queryFn:
      intent && address
        ? async () => {
            const { chainContext, readFlowCosts } = await import('@/lib/chain/transactions/run/flow-costs')
            return readFlowCosts(chainContext(deployment), address, intent)
          }
        : skipToken,
    placeholderData: (before) => before,
    ...freshnessLevels.steady,
  })
}
