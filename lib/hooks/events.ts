import { useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import { fetchClaimEvents, fetchContract, fetchNode, fetchWalletEvents } from '@/lib/api/indexer/client'
import { claimsTo } from '@/lib/api/indexer/claims-to'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** What happened to a contribution contract, newest first; only the index remembers. */
export const useContractEvents = (contract: Address) =>
  useQuery({
    queryKey: queryKeys.contractEvents(contract),
    queryFn: async ({ signal }) => (await fetchContract(contract, signal)).events,
    ...freshnessLevels.steady,
  })

/** What happened to a node, newest first; only the index remembers. */
export const useNodeEvents = (nodeId: bigint) =>
  useQuery({
    queryKey: queryKeys.nodeEvents(nodeId),
    queryFn: async ({ signal }) => (await fetchNode(nodeId, signal)).events,
    ...freshnessLevels.steady,
  })

/** The newest events that concern a wallet; only the index remembers. */
export const useWalletEvents = (wallet: Address) =>
  useQuery({
    queryKey: queryKeys.walletEvents(wallet),
    queryFn: ({ signal }) => fetchWalletEvents(wallet, signal),
    ...freshnessLevels.steady,
  })

/** What was claimed to a wallet, oldest first; only the index remembers. */
export const useClaims = (wallet: Address) =>
  useQuery({
    queryKey: queryKeys.claims(wallet),
    queryFn: async ({ signal }) => claimsTo(wallet, await fetchClaimEvents(wallet, signal)),
    ...freshnessLevels.steady,
  })
