import { abis } from '@/lib/chain/abis'
import type { NodeTerms } from '@/lib/staking/registration/node-terms'
import type { Reservation } from '@/lib/staking/registration/reservations'
import { registrationArguments } from './registration-arguments'
import type { Transaction } from './transaction'

export type DeployContributionInput = Pick<NodeTerms, 'keys' | 'fee' | 'reservations' | 'manualFinalize'>

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
