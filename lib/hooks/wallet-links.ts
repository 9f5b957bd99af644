import { useQuery, useQueryClient } from '@tanstack/react-query'
import { chainContext } from '@/lib/chain/public-client'
import { isProven } from '@/lib/chain/signatures/verify-wallet-proof'
import { readProof } from '@/lib/messaging/wallet-link/wallet-proof'
import { useDeployment } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { useMessages, useMessenger } from './messenger'
import { queryKeys } from './query-keys'

/** Wallets that the open account is linked with, newest first. */
export function useWalletLinks() {
  const api = useMessenger()
  return useQuery({
    queryKey: queryKeys.walletLinks(),
    queryFn: () => api.walletLinks(),
    ...freshnessLevels.constant,
    networkMode: 'always',
  })
}

export function useWalletLinksChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: queryKeys.walletLinks() })
}

/** Which of some texts by the same account prove a wallet of it. */
export function useProven(accountId: string, texts: readonly string[]) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.proven([accountId, ...texts]),
    queryFn: async () => {
      const context = chainContext(deployment)
      const checked = texts.map(async (text) => {
        const proof = readProof(text)
        return proof && (await isProven(context, proof, accountId)) ? [{ text, link: proof.link }] : []
      })
      return (await Promise.all(checked)).flat()
    },
    enabled: texts.length > 0,
    ...freshnessLevels.constant,
  })
}

/** More proofs than these of one person help nobody. */
const MOST_PROOFS = 5

/** Wallets that the person of a conversation proved in it, newest first, each once. */
export function useProvenWallets(accountId: string) {
  const messages = useMessages(accountId)
  const texts = (messages.data ?? [])
    .filter(({ author, content }) => author === accountId && content.kind === 'text')
    .flatMap(({ content }) => (content.kind === 'text' && readProof(content.text) ? [content.text] : []))
    .toReversed()
  const proven = useProven(accountId, [...new Set(texts)].slice(0, MOST_PROOFS))
  const wallets = new Map((proven.data ?? []).toReversed().map((found) => [found.link.address, found]))
  return { ...proven, data: [...wallets.values()].toReversed() }
}
