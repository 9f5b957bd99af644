import type { Address } from 'viem'
import { sesh, type Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { sameAddress } from '@/lib/units/same-address'
import { fundingState, type Contribution, type ContributionContract } from './contribution-contract'
import { withdrawUnlock } from './leave-rules'
import { minimumContribution } from './minimum-contribution'

export type Seat =
  | {
      kind: 'filled'
      contributor: Address
      beneficiary: Address
      amount: Sesh
      isOperator: boolean
      /** From when the money can be taken back; null once the node is registered. */
      withdrawableFrom: UnixSeconds | null
    }
  | { kind: 'reserved'; contributor: Address; amount: Sesh; isOperator: boolean }
  /** `minimum` is what this seat costs at least when everybody before it pays just the minimum. */
  | { kind: 'open'; minimum: Sesh; isOperator: boolean }

export type SeatMapParameters = {
  contract: ContributionContract
  /** `WITHDRAWAL_DELAY()` of the contribution contract. */
  withdrawalDelay: UnixSeconds
}

/**
 * The seats of a node: filled, then reserved, then open ones, operator first. Seats that cannot be taken any more
 * because everything is contributed or reserved are left out.
 */
export function buildSeatMap({ contract, withdrawalDelay }: SeatMapParameters): Seat[] {
  const isOperator = (address: Address) => sameAddress(address, contract.operator)
  const filled = (contribution: Contribution): Seat => ({
    kind: 'filled',
    contributor: contribution.contributor,
    beneficiary: contribution.beneficiary,
    amount: contribution.amount,
    isOperator: isOperator(contribution.contributor),
    withdrawableFrom:
      contract.status === 'finalized'
        ? null
        : withdrawUnlock({
            isOperator: isOperator(contribution.contributor),
            contributedAt: contribution.contributedAt,
            withdrawalDelay,
          }),
  })
  return [
    ...contract.contributions.map(filled),
    ...contract.reservations.map(({ contributor, amount }): Seat => {
      return { kind: 'reserved', contributor, amount, isOperator: isOperator(contributor) }
    }),
    ...openSeats(contract),
  ]
}

/** Follows the contract's own minimum from seat to seat, each paying exactly the minimum. */
function openSeats(contract: ContributionContract): Seat[] {
  const seats: Seat[] = []
  let state = fundingState(contract)
  for (;;) {
    const minimum = minimumContribution(state)
    if (minimum === null) return seats
    seats.push({ kind: 'open', minimum, isOperator: state.contributors + state.reservedCount === 0 })
    state = {
      ...state,
      contributed: sesh(state.contributed + minimum),
      contributors: state.contributors + 1,
    }
  }
}
