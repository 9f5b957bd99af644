import type { Address } from 'viem'
import type { RegistrationKeys } from '@/lib/staking/registration/prepared-registration'
import { abis } from '@/lib/chain/abis'
import { basisPoints } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'
import { registrationArguments } from './registration-arguments'
import type { Transaction } from './transaction'
import { throughVesting } from './vesting'

export type RegisterSoloInput = {
  keys: RegistrationKeys
  /** Who stakes: the wallet, or its vesting contract. */
  staker: Address
  beneficiary: Address
  /** The whole staking requirement, atomic SESH. */
  requirement: Sesh
  vesting?: Address | undefined
}

/** A node of one operator takes no fee from itself. */
const NO_FEE = basisPoints(0)

/** Registers a node whose whole stake is the operator's. */
export const registerSolo = {
  describe: ({ requirement, beneficiary, keys, vesting }) => ({
    name: vesting ? 'register-solo-vesting' : 'register-solo',
    values: { amount: requirement, beneficiary, key: `0x${keys.ed25519PublicKey}` },
    leaves: requirement,
    arrives: 0n,
    holder: vesting,
  }),
  build: ({ keys, staker, beneficiary, requirement, vesting }, { contracts }) => {
    const { blsPublicKey, blsSignature, params } = registrationArguments(keys, NO_FEE)
    if (vesting)
      return throughVesting(vesting, 'addBLSPublicKey', [blsPublicKey, blsSignature, params, beneficiary])
    const contributors = [{ staker: { addr: staker, beneficiary }, stakedAmount: requirement }]
    return {
      address: contracts.rewards,
      abi: abis.rewards,
      functionName: 'addBLSPublicKey',
      args: [blsPublicKey, blsSignature, params, contributors],
    }
  },
} satisfies Transaction<RegisterSoloInput>
