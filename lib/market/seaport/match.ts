import type { Address, Hex } from 'viem'
import { advancedOrder, type FillCall, type ItemPlace } from './fill-call'
import type { SignedOrder } from './order'

type Match = { offerComponents: ItemPlace[]; considerationComponents: ItemPlace[] }

/** What of one order's offer satisfies what of an order's consideration. */
export const pair = (offer: ItemPlace, consideration: ItemPlace): Match => ({
  offerComponents: [offer],
  considerationComponents: [consideration],
})

/** Tells which token of a set is meant: side 1 is the consideration. */
export type CriteriaResolver = {
  orderIndex: bigint
  side: 0 | 1
  index: bigint
  identifier: bigint
  criteriaProof: readonly Hex[]
}

/** Settles orders against each other. @param recipient - gets what of the offers is left over. */
export const matchCall = (
  orders: readonly SignedOrder[],
  resolvers: readonly CriteriaResolver[],
  matches: readonly Match[],
  recipient: Address,
): FillCall => ({
  functionName: 'matchAdvancedOrders',
  args: [orders.map(advancedOrder), resolvers, matches, recipient],
})
