import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Reservation } from '@/lib/staking/registration/reservations'
import type { BasisPoints } from '@/lib/units/basis-points'
import { reservedArguments } from './deploy-contribution'
import type { Review, Transaction } from './transaction'
import { throughVesting } from './vesting'

/** What an operator (the last one: any contributor) can change in a contribution contract; nothing of it moves SESH by itself. */

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

/** Takes a contract back to its beginning; stakes of a node that has not started are refunded. */
export const resetContract = {
  describe: ({ contract }) => still('reset', { contract }),
  build: ({ contract }) => call(contract, 'reset', []),
} satisfies Transaction<{ contract: Address }>

/** Sends the operator everything that a contract holds of a token and owes nobody. */
export const rescueTokens = {
  describe: ({ contract, token }) => still('rescue', { contract, token }),
  build: ({ contract, token }) => call(contract, 'rescueERC20', [token]),
} satisfies Transaction<{ contract: Address; token: Address }>

export const updateBeneficiary = {
  describe: ({ contract, beneficiary }) => still('update-beneficiary', { contract, beneficiary }),
  build: ({ contract, beneficiary, vesting }) =>
    vesting
      ? throughVesting(vesting, 'updateBeneficiary', [contract, beneficiary])
      : call(contract, 'updateBeneficiary', [beneficiary]),
} satisfies Transaction<{ contract: Address; beneficiary: Address; vesting?: Address | undefined }>
