import type {
  contractContributor,
  contributionContract,
  event,
  node,
  nodeContributor,
  reservation,
} from 'ponder:schema'
import { getAddress, type Address } from 'viem'
import type { EventArgument } from '../../model/event-arguments'

/** How rows look on the wire: amounts and ids as decimal strings, addresses with checksum. */

type NodeRow = typeof node.$inferSelect
type StakeRow = typeof nodeContributor.$inferSelect
type ContractRow = typeof contributionContract.$inferSelect
type SeatRow = typeof contractContributor.$inferSelect
type ReservationRow = typeof reservation.$inferSelect
type EventRow = typeof event.$inferSelect

const textOrNull = (value: bigint | null) => (value === null ? null : value.toString())
const addressOrNull = (value: Address | null) => (value === null ? null : getAddress(value))

export function presentNode(row: NodeRow, stakes: readonly StakeRow[]) {
  const { contributorCount: _contributorCount, ...shown } = row
  return {
    ...shown,
    nodeId: row.nodeId.toString(),
    operator: getAddress(row.operator),
    contributionContract: addressOrNull(row.contributionContract),
    initiator: getAddress(row.initiator),
    deposit: row.deposit.toString(),
    leaveRequestedBy: addressOrNull(row.leaveRequestedBy),
    returnedAmount: textOrNull(row.returnedAmount),
    contributors: stakes.map(({ address, beneficiary, stake }) => ({
      address: getAddress(address),
      beneficiary: getAddress(beneficiary),
      stake: stake.toString(),
    })),
  }
}

export function presentContract(
  row: ContractRow,
  seats: readonly SeatRow[],
  reservations: readonly ReservationRow[],
) {
  const { contributorCount: _seats, reservationCount: _reservations, filled: _filled, ...shown } = row
  return {
    ...shown,
    address: getAddress(row.address),
    operator: getAddress(row.operator),
    stakingRequirement: row.stakingRequirement.toString(),
    contributed: row.contributed.toString(),
    reservedOutstanding: row.reservedOutstanding.toString(),
    open: row.open.toString(),
    minimum: textOrNull(row.minimum),
    nodeId: textOrNull(row.nodeId),
    contributors: seats.map(({ address, beneficiary, amount, contributedAt }) => ({
      address: getAddress(address),
      beneficiary: getAddress(beneficiary),
      amount: amount.toString(),
      contributedAt,
    })),
    reserved: reservations.map(({ address, amount, received }) => ({
      address: getAddress(address),
      amount: amount.toString(),
      received,
    })),
  }
}

export function presentEvent(row: EventRow) {
  const { contractName, address, ...shown } = row
  return {
    ...shown,
    contract: { name: contractName, address: getAddress(address) },
    nodeId: textOrNull(row.nodeId),
    contributionContract: addressOrNull(row.contributionContract),
    wallets: row.wallets.map((wallet) => getAddress(wallet)),
    args: withChecksums(row.args),
  }
}

/** Addresses within arguments get their checksum; everything else stays. */
export function withChecksums(value: EventArgument): EventArgument {
  if (typeof value === 'string') return /^0x[0-9a-fA-F]{40}$/.test(value) ? getAddress(value) : value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withChecksums)
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, withChecksums(entry)]))
}
