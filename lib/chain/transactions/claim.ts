import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Address } from 'viem'
import type { Transaction } from './transaction'
import { throughVesting } from './vesting'

export type ClaimInput = { amount: Sesh; isWhole: boolean; vesting?: Address | undefined }

/** Pays out proven rewards and returned stakes to the wallet, or returned stakes to a vesting contract. */
export const claim = {
  describe: ({ amount, vesting }) => ({
    name: vesting ? 'claim-vesting' : 'claim',
    values: { amount },
    leaves: 0n,
    arrives: amount,
    holder: vesting,
  }),
  build: ({ amount, isWhole, vesting }, { contracts }) => {
    const args = isWhole ? [] : [amount]
    return vesting
      ? throughVesting(vesting, 'claimRewards', args)
      : { address: contracts.rewards, abi: abis.rewards, functionName: 'claimRewards', args }
  },
} satisfies Transaction<ClaimInput>
