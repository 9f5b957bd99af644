import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { ChainAccess } from '@/lib/chain/access'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

export const recipientOptions = (chain: ChainAccess, wallet: Address | undefined) =>
  queryOptions({
    queryKey: queryKeys.recipient(wallet),
    queryFn: wallet ? () => chain.read((reads, context) => reads.readRecipient(context, wallet)) : skipToken,
    ...freshnessLevels.live,
  })

/** What the rewards contract has proven for a wallet, and the claim limit of everybody. */
export const useRecipient = (wallet: Address | undefined) => useQuery(recipientOptions(useChain(), wallet))
