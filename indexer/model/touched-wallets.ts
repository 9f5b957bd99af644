import { zeroAddress, type Address } from 'viem'
import type { ContributionChange, ContributionState } from './contribution-state'

/**
 * Wallets in whose history an event belongs, each once and lower-case, the zero address left out.
 */
export function distinctWallets(wallets: readonly Address[]): Address[] {
  const lower = wallets.map((wallet) => wallet.toLowerCase() as Address)
  return [...new Set(lower)].filter((wallet) => wallet !== zeroAddress)
}

/**
 * Wallets that a change of a contribution contract concerns, beside the sender.
 * What ends or fills the contract concerns everyone in it, since refunds leave no log of their own.
 */
export function walletsOfChange(
  change: ContributionChange,
  before: ContributionState,
  operator: Address,
): Address[] {
  switch (change.kind) {
    case 'contributed':
    case 'beneficiary':
      return [change.contributor, change.beneficiary]
    case 'withdrawn':
      return [change.contributor]
    case 'reserved':
      return [operator, ...change.reserved.map(({ addr }) => addr)]
    case 'filled':
    case 'finalized':
    case 'reset':
      return [operator, ...before.contributors.map(({ address }) => address)]
    default:
      return [operator]
  }
}
