import { zeroAddress, type Address } from 'viem'

/** A place in the contract's list of contributors. */
export type ContributionSeat = {
  address: Address
  beneficiary: Address
  /** Atomic SESH. */
  amount: bigint
  /** Unix seconds of the wallet's last contribution. */
  contributedAt: number
}

export type ReservedSeat = { address: Address; amount: bigint; received: boolean }

/** What a contribution contract holds, without what never changes. */
export type ContributionState = {
  ed25519PublicKey: string
  blsPublicKey: string
  /** Basis points. */
  fee: number
  manualFinalize: boolean
  /** `Status` of the contract: 0 awaits the operator, 1 open, 2 full, 3 finalised. */
  status: number
  contributors: readonly ContributionSeat[]
  reserved: readonly ReservedSeat[]
  nodeId: bigint | null
}

/** What one log says happened to a contribution contract. */
export type ContributionChange =
  | { kind: 'opened' }
  | { kind: 'contributed'; contributor: Address; beneficiary: Address; amount: bigint; at: number }
  | { kind: 'beneficiary'; contributor: Address; beneficiary: Address }
  | { kind: 'withdrawn'; contributor: Address }
  | { kind: 'filled' }
  | { kind: 'finalized' }
  | { kind: 'registered'; nodeId: bigint }
  | { kind: 'reset' }
  | { kind: 'fee'; fee: number }
  | { kind: 'manual-finalize'; manualFinalize: boolean }
  | { kind: 'keys'; ed25519PublicKey: string; blsPublicKey: string }
  | { kind: 'reserved'; reserved: readonly { addr: Address; amount: bigint }[] }

/** A contract in its first log, before its constructor has described the node. */
export const newContribution: ContributionState = {
  ed25519PublicKey: '',
  blsPublicKey: '',
  fee: 0,
  manualFinalize: false,
  status: 0,
  contributors: [],
  reserved: [],
  nodeId: null,
}

/**
 * The state after one log.
 * A reset refunds everybody without a log per wallet. Withdrawals from a finalised contract leave no log at all, so
 * a finalised contract keeps the list with which it registered its node.
 */
export function applyContribution(state: ContributionState, change: ContributionChange): ContributionState {
  switch (change.kind) {
    case 'opened':
      return { ...state, status: 1 }
    case 'filled':
      return { ...state, status: 2 }
    case 'finalized':
      return { ...state, status: 3 }
    case 'registered':
      return { ...state, nodeId: change.nodeId }
    case 'reset':
      return { ...state, status: 0, contributors: [], reserved: [], nodeId: null }
    case 'fee':
      return { ...state, fee: change.fee }
    case 'manual-finalize':
      return { ...state, manualFinalize: change.manualFinalize }
    case 'keys':
      return {
        ...state,
        ed25519PublicKey: change.ed25519PublicKey,
        blsPublicKey: change.blsPublicKey,
      }
    case 'reserved':
      return {
        ...state,
        reserved: change.reserved.map(({ addr, amount }) => ({ address: addr, amount, received: false })),
      }
    case 'beneficiary':
      return {
        ...state,
        contributors: state.contributors.map((seat) =>
          seat.address === change.contributor
            ? { ...seat, beneficiary: orSelf(change.beneficiary, seat.address) }
            : seat,
        ),
      }
    case 'contributed':
      return contribute(state, change)
    case 'withdrawn':
      return withdraw(state, change.contributor)
  }
}

function contribute(
  state: ContributionState,
  { contributor, beneficiary, amount, at }: ContributionChange & { kind: 'contributed' },
): ContributionState {
  const before = state.contributors.find(({ address }) => address === contributor)
  const seat: ContributionSeat = {
    address: contributor,
    beneficiary: orSelf(beneficiary, contributor),
    amount: (before?.amount ?? 0n) + amount,
    contributedAt: at,
  }
  return {
    ...state,
    contributors: before
      ? state.contributors.map((other) => (other === before ? seat : other))
      : [...state.contributors, seat],
    reserved: markReceived(state.reserved, contributor, true),
  }
}

/** The last entry of the list takes the place of the one that leaves; a full contract is open again. */
function withdraw(state: ContributionState, contributor: Address): ContributionState {
  const last = state.contributors.at(-1)
  return {
    ...state,
    status: state.status === 2 ? 1 : state.status,
    contributors: state.contributors
      .map((seat) => (seat.address === contributor && last ? last : seat))
      .slice(0, -1),
    reserved: markReceived(state.reserved, contributor, false),
  }
}

function markReceived(reserved: readonly ReservedSeat[], wallet: Address, received: boolean) {
  return reserved.map((seat) => (seat.address === wallet ? { ...seat, received } : seat))
}

/** The contracts read a zero beneficiary as the contributor itself. */
function orSelf(beneficiary: Address, contributor: Address): Address {
  return beneficiary === zeroAddress ? contributor : beneficiary
}
