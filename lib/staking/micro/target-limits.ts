import type { Address } from 'viem'
import { sesh } from '@/lib/units/sesh'
import { sameAddress } from '@/lib/units/same-address'
import { type ContributionContract, fundingState } from '../contribution-contract'
import { type ContributionLimits, contributionLimits } from '../contribution-limits'

/**
 * How large the seat of a pool can be in a node that still collects: at least what is reserved for the pool, or what the node
 * asks of anybody. Before its operator's stake a node takes nobody, but a pool with a reserved seat may gather already.
 * @param pool - where the pool will be.
 */
export function targetLimits(node: ContributionContract, pool: Address): ContributionLimits {
  const reserved =
    node.reservations.find(({ contributor }) => sameAddress(contributor, pool))?.amount ?? sesh(0n)
  const state = fundingState(node)
  if (state.status === 'awaiting-operator' && reserved > 0n)
    return { minimum: reserved, maximum: reserved, fromBalance: reserved }
  return contributionLimits({
    node: state,
    wallet: pool,
    walletContribution: sesh(0n),
    walletReservation: reserved,
    balance: state.requirement,
  })
}
