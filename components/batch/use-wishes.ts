'use client'

import { useNodeStates } from '@/components/staking/use-node-states'
import { useActor } from '@/components/vesting/use-actor'
import type { Intent } from '@/lib/chain/transactions/intents'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { useWalletOverview } from '@/lib/hooks/wallet-overview'
import { nodeWish } from '@/lib/staking/node-wish'

export type Wish = { key: string; intent: Intent }
export type WishGroup = { name: 'remove' | 'ask' | 'claim'; wishes: readonly Wish[] }

/** Everything the wallet and its vesting contracts could do now, in groups; undefined while it is being read. */
export function useWishes(): { groups: readonly WishGroup[] | undefined; error: Error | null } {
  const { wallet, choices } = useActor()
  const overview = useWalletOverview(wallet)
  const parameters = useLeaveParameters()
  const { stateOf } = useNodeStates()
  const now = useChainNow()
  const error = overview.error ?? parameters.error
  if (!wallet || !overview.data || !parameters.data || now === undefined) return { groups: undefined, error }
  const { nodes } = overview.data.data
  const rules = parameters.data
  const found = nodes.flatMap((node) => {
    const intent = nodeWish({ node, wallet, state: stateOf(node), rules, now })
    return intent ? [{ key: `${intent.kind} ${node.nodeId}`, intent }] : []
  })
  const claims: Wish[] = [
    { key: 'claim', intent: { kind: 'claim', amount: null } },
    ...choices.map(({ address }) => ({
      key: `claim ${address}`,
      intent: { kind: 'claim', amount: null, vesting: address } as const,
    })),
  ]
  const isRequest = ({ intent }: Wish) => intent.kind === 'request-exit'
  return {
    error: null,
    groups: [
      { name: 'remove', wishes: found.filter((wish) => !isRequest(wish)) },
      { name: 'ask', wishes: found.filter(isRequest) },
      { name: 'claim', wishes: claims },
    ],
  }
}
