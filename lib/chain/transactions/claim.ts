import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

export type ClaimInput = { amount: Sesh; isWhole: boolean }

/** Pays out proven rewards and returned stakes to the wallet. */
export const claim = {
  describe: ({ amount }) => ({ name: 'claim', values: { amount }, leaves: 0n, arrives: amount }),
  build: ({ amount, isWhole }, { contracts }) => ({
    address: contracts.rewards,
    abi: abis.rewards,
    functionName: 'claimRewards',
    args: isWhole ? [] : [amount],
  }),
} satisfies Transaction<ClaimInput>
