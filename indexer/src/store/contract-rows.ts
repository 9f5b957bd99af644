import { contractContributor, contributionContract, reservation } from 'ponder:schema'
import type { Address } from 'viem'
import type { ContributionState, ContributionSeat, ReservedSeat } from '../../model/contribution-state'
import { contributionFigures } from '../../model/contribution-figures'
import type { Db } from './record-event'

export type StoredContract = {
  address: Address
  operator: Address
  terms: { stakingRequirement: bigint; maxContributors: number }
  state: ContributionState
}

/** @returns null for an address that is no contribution contract of the factory. */
export async function loadContract(db: Db, address: Address): Promise<StoredContract | null> {
  const row = await db.find(contributionContract, { address })
  if (!row) return null
  const contributors: ContributionSeat[] = []
  for (let position = 0; position < row.contributorCount; position += 1) {
    const seat = await db.find(contractContributor, { contract: address, position })
    if (seat) contributors.push(seat)
  }
  const reserved: ReservedSeat[] = []
  for (let position = 0; position < row.reservationCount; position += 1) {
    const seat = await db.find(reservation, { contract: address, position })
    if (seat) reserved.push(seat)
  }
  const { operator, stakingRequirement, maxContributors } = row
  return {
    address,
    operator,
    terms: { stakingRequirement, maxContributors },
    state: { ...row, contributors, reserved },
  }
}

/**
 * Writes the state after a change, with the seats in list order.
 * @param at - time of the change, Unix seconds.
 */
export async function saveContract(
  db: Db,
  stored: StoredContract,
  state: ContributionState,
  at: number,
): Promise<void> {
  const { contributors, reserved, ...details } = state
  const { address: contract, terms } = stored
  await db.update(contributionContract, { address: contract }).set({
    ed25519PublicKey: details.ed25519PublicKey,
    blsPublicKey: details.blsPublicKey,
    fee: details.fee,
    manualFinalize: details.manualFinalize,
    status: details.status,
    nodeId: details.nodeId,
    ...contributionFigures(state, terms),
    contributorCount: contributors.length,
    reservationCount: reserved.length,
    updatedAt: at,
  })
  for (const [position, { address, beneficiary, amount, contributedAt }] of contributors.entries()) {
    const seat = { address, beneficiary, amount, contributedAt }
    await db
      .insert(contractContributor)
      .values({ contract, position, ...seat })
      .onConflictDoUpdate(seat)
  }
  for (let left = stored.state.contributors.length; left > contributors.length; left -= 1)
    await db.delete(contractContributor, { contract, position: left - 1 })
  for (const [position, { address, amount, received }] of reserved.entries()) {
    const seat = { address, amount, received }
    await db
      .insert(reservation)
      .values({ contract, position, ...seat })
      .onConflictDoUpdate(seat)
  }
  for (let left = stored.state.reserved.length; left > reserved.length; left -= 1)
    await db.delete(reservation, { contract, position: left - 1 })
}
