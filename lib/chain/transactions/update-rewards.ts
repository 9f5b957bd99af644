import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { BlsSignature } from '@/lib/crypto/bls/bls-signature'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

export type UpdateRewardsInput = {
  wallet: Address
  lifetime: Sesh
  signature: BlsSignature
  nonSignerIds: readonly bigint[]
}

/** Proves to the rewards contract what the network signed: a wallet's lifetime total. Moves no tokens. */
export const updateRewards = {
  describe: ({ wallet, lifetime }) => ({
    name: 'update-rewards',
    values: { wallet, lifetime },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ wallet, lifetime, signature, nonSignerIds }, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'updateRewardsBalance',
    args: [wallet, lifetime, signature, nonSignerIds],
  }),
} satisfies Transaction<UpdateRewardsInput>
