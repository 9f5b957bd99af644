import type { RegistrationKeys } from '@/lib/staking/registration/prepared-registration'
import { abis } from '@/lib/chain/abis'
import type { Reservation } from '@/lib/staking/registration/reservations'
import type { BasisPoints } from '@/lib/units/basis-points'
import { registrationArguments } from './registration-arguments'
import type { Transaction } from './transaction'

export type DeployContributionInput = {
  keys: RegistrationKeys
  fee: BasisPoints
  /** The operator's own seat first, then the seats that are kept; empty without reservations. */
  reservations: readonly Reservation[]
  manualFinalize: boolean
}

/** The contracts' form of reservations. */
export const reservedArguments = (reservations: readonly Reservation[]) =>
  reservations.map(({ contributor, amount }) => ({ addr: contributor, amount }))

/** Creates the contract in which several people's stakes for a node come together. */
export const deployContribution = {
  describe: ({ keys, fee, reservations }) => ({
    name: 'deploy',
    values: {
      key: `0x${keys.ed25519PublicKey}`,
      fee: fee / 100,
      seats: Math.max(0, reservations.length - 1),
    },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ keys, fee, reservations, manualFinalize }, { contracts }) => {
    const { blsPublicKey, blsSignature, params } = registrationArguments(keys, fee)
    return {
      address: contracts.factory,
      abi: abis.factory,
      functionName: 'deploy',
      args: [blsPublicKey, blsSignature, params, reservedArguments(reservations), manualFinalize],
    }
  },
} satisfies Transaction<DeployContributionInput>
