import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { NameTerms } from '@/lib/names/changed-terms'
import { useChain } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** On what terms names are held and sold now. Asked again and again: no event tells of most changes. */
export function useNameTerms() {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nameTerms(),
    queryFn: () =>
      chain.read(async (reads, context): Promise<NameTerms> => {
        const [rules, sale, registryCode] = await Promise.all([
          reads.readNameRules(context),
          reads.readSaleTerms(context),
          reads.readRegistryCode(context),
        ])
        return { ...rules, ...sale, registryCode }
      }),
    enabled: chain.deployment.names !== undefined,
    ...freshnessLevels.steady,
  })
}

/** A name as the chain holds it, by its label. @param label - one that `readLabel` returned. */
export function useNameByLabel(label: string | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.name(label ?? ''),
    queryFn:
      label === undefined
        ? skipToken
        : () => chain.read((reads, context) => reads.readNameByLabel(context, label)),
    ...freshnessLevels.live,
  })
}

/** A name by its token; null while nobody holds it. */
export function useNameByToken(tokenId: bigint) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.name(tokenId),
    queryFn: () => chain.read((reads, context) => reads.readNameByToken(context, tokenId)),
    ...freshnessLevels.live,
  })
}

/** What happened to a name, and who wrote its records, from the index or else the chain. */
export function useNameHistory(tokenId: bigint) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nameHistory(tokenId),
    queryFn: async ({ signal }) => {
      const { loadNameHistory } = await import('@/lib/chain/sources/name-history')
      return loadNameHistory(chain, tokenId, signal)
    },
    ...freshnessLevels.steady,
  })
}

/** What a Session record says. @param isWanted - false for the older form, which takes long, until somebody asks for it. */
export function useNameRecord(text: string, label: string | null, isWanted: boolean) {
  return useQuery({
    queryKey: queryKeys.nameRecord(text, label),
    queryFn: isWanted
      ? async () => (await import('@/lib/crypto/names')).readNameRecord(text, label)
      : skipToken,
    ...freshnessLevels.constant,
  })
}

/** The names of a wallet. */
export function useHeldNames(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.heldNames(wallet),
    queryFn: wallet ? () => chain.read((reads, context) => reads.readHeldNames(context, wallet)) : skipToken,
    ...freshnessLevels.steady,
  })
}

/** The names of anybody, from the index or else the chain. */
export function useOwnedNames(owner: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.ownedNames(owner),
    queryFn: owner
      ? async ({ signal }) => {
          const { loadOwnedNames } = await import('@/lib/chain/sources/owned-names')
          return loadOwnedNames(chain, owner, signal)
        }
      : skipToken,
    ...freshnessLevels.steady,
  })
}

/** Who may move and change every name of a wallet. */
export function useNameOperators(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.nameOperators(wallet),
    queryFn: wallet ? () => chain.read((reads, context) => reads.readOperators(context, wallet)) : skipToken,
    ...freshnessLevels.steady,
  })
}

/** What waits for a wallet whose link others bought names by, atomic SESH. */
export function useReferralOwed(wallet: Address | undefined) {
  const chain = useChain()
  return useQuery({
    queryKey: queryKeys.referralOwed(wallet),
    queryFn: wallet
      ? () => chain.read((reads, context) => reads.readReferralOwed(context, wallet))
      : skipToken,
    ...freshnessLevels.steady,
  })
}
