import type { Address } from 'viem'
import { sesh, type Sesh } from '@/lib/units/sesh'
import { sameAddress } from '@/lib/units/same-address'
import type { OpenNode } from './open-node'
import type { SessionNode } from './session-node'

/** What a wallet has staked in a node, all its seats together; 0n for none. */
export function stakeOf({ contributors }: Pick<SessionNode, 'contributors'>, wallet: Address): Sesh {
  const own = contributors.filter(({ address }) => sameAddress(address, wallet))
  return sesh(own.reduce((sum, { stake }) => sum + stake, 0n))
}

/** What a wallet has put into a node that has not started; 0n for none. */
export function contributionOf({ contributions }: Pick<OpenNode, 'contributions'>, wallet: Address): Sesh {
  const own = contributions.filter(({ contributor }) => sameAddress(contributor, wallet))
  return sesh(own.reduce((sum, { amount }) => sum + amount, 0n))
}

export type WalletTotals = {
  /** In nodes that the rewards contract lists. */
  staked: Sesh
  /** In nodes that have not started. */
  waiting: Sesh
}

export function walletTotals(of: {
  nodes: readonly SessionNode[]
  contracts: readonly OpenNode[]
  wallet: Address
}): WalletTotals {
  const listed = of.nodes.filter(({ state }) => state !== 'removed')
  const unstarted = of.contracts.filter(({ status }) => status !== 'finalized')
  return {
    staked: sesh(listed.reduce((sum, node) => sum + stakeOf(node, of.wallet), 0n)),
    waiting: sesh(unstarted.reduce((sum, node) => sum + contributionOf(node, of.wallet), 0n)),
  }
}
