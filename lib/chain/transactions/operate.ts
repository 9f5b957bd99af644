import type { Address } from 'viem'
import type { RegistrationKeys } from '@/lib/staking/registration/prepared-registration'
import { abis } from '@/lib/chain/abis'
import type { NodeTerms } from '@/lib/staking/registration/node-terms'
import type { Reservation } from '@/lib/staking/registration/reservations'
import { type BasisPoints, basisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import { reservedArguments } from './deploy-contribution'
import { registrationArguments } from './registration-arguments'
import type { Review, Transaction } from './transaction'
import { throughVesting } from './vesting'

/** The keys' own part of a registration carries no fee. */
const NO_FEE = basisPoints(0)

/** A change of settings, which moves no SESH. */
const still = (name: Review['name'], values: Review['values']): Review => ({
  name,
  values,
  leaves: 0n,
  arrives: 0n,
})

const call = (contract: Address, functionName: string, args: readonly unknown[]) => ({
  address: contract,
  abi: abis.contribution,
  functionName,
  args,
})

export const updateFee = {
  describe: ({ contract, fee }) => still('update-fee', { contract, fee: fee / 100 }),
  build: ({ contract, fee }) => call(contract, 'updateFee', [fee]),
} satisfies Transaction<{ contract: Address; fee: BasisPoints }>

export const updateStart = {
  describe: ({ contract, isManual }) =>
    still(isManual ? 'update-start-manual' : 'update-start-auto', { contract }),
  build: ({ contract, isManual }) => call(contract, 'updateManualFinalize', [isManual]),
} satisfies Transaction<{ contract: Address; isManual: boolean }>

export const updateReservations = {
  describe: ({ contract, reservations }) =>
    still('update-reservations', { contract, seats: Math.max(0, reservations.length - 1) }),
  build: ({ contract, reservations }) =>
    call(contract, 'updateReservedContributors', [reservedArguments(reservations)]),
} satisfies Transaction<{ contract: Address; reservations: readonly Reservation[] }>

/** Puts another node's keys into a contract that waits for its operator. */
export const updateKeys = {
  describe: ({ contract, keys }) => still('update-keys', { contract, key: `0x${keys.ed25519PublicKey}` }),
  build: ({ contract, keys }) => {
    const { blsPublicKey, blsSignature, params } = registrationArguments(keys, NO_FEE)
    const { serviceNodePubkey, serviceNodeSignature1, serviceNodeSignature2 } = params
    return call(contract, 'updatePubkeys', [
      blsPublicKey,
      blsSignature,
      serviceNodePubkey,
      serviceNodeSignature1,
      serviceNodeSignature2,
    ])
  },
} satisfies Transaction<{ contract: Address; keys: RegistrationKeys }>

export type ReuseContractInput = NodeTerms & {
  contract: Address
  /** The operator's earlier stake, which a contract that has not started gives back first; atomic SESH. */
  refund: Sesh
}

/** Starts a contract over with new keys and terms, and stakes in it, all in one transaction. */
export const reuseContract = {
  describe: ({ contract, keys, fee, stake, beneficiary, refund }) => ({
    name: 'reuse-contract',
    values: {
      contract,
      key: `0x${keys.ed25519PublicKey}`,
      fee: fee / 100,
      amount: stake,
      beneficiary,
    },
    leaves: stake,
    arrives: refund,
  }),
  build: ({ contract, keys, fee, stake, beneficiary, reservations, manualFinalize }) => {
    const { blsPublicKey, blsSignature, params } = registrationArguments(keys, fee)
    const reserved = reservedArguments(reservations)
    return call(contract, 'resetUpdateAndContribute', [
      ...[blsPublicKey, blsSignature, params, reserved],
      ...[manualFinalize, beneficiary, stake],
    ])
  },
} satisfies Transaction<ReuseContractInput>

/** Takes a contract back to its beginning; stakes of a node that has not started are refunded. */
export const resetContract = {
  describe: ({ contract, refund }) => ({ ...still('reset', { contract }), arrives: refund }),
  build: ({ contract }) => call(contract, 'reset', []),
} satisfies Transaction<{ contract: Address; refund: Sesh }>

/** Sends the operator everything that a contract holds of a token and owes nobody. */
export const rescueTokens = {
  describe: ({ contract, token, arrives }) => ({ ...still('rescue', { contract, token }), arrives }),
  build: ({ contract, token }) => call(contract, 'rescueERC20', [token]),
} satisfies Transaction<{
  contract: Address
  token: Address
  /** What is recovered, when the token is SESH; atomic. */
  arrives: bigint
}>

export const updateBeneficiary = {
  describe: ({ contract, beneficiary }) => still('update-beneficiary', { contract, beneficiary }),
  build: ({ contract, beneficiary, vesting }) =>
    vesting
      ? throughVesting(vesting, 'updateBeneficiary', [contract, beneficiary])
      : call(contract, 'updateBeneficiary', [beneficiary]),
} satisfies Transaction<{ contract: Address; beneficiary: Address; vesting?: Address | undefined }>
