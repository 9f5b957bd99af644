import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'
import { throughVesting } from './vesting'

export type ContributeInput = {
  contract: Address
  amount: Sesh
  /** Always sent in full: zero would reset it to the wallet itself. */
  beneficiary: Address
  vesting?: Address | undefined
}

/** Puts SESH into an open node. */
export const contribute = {
  describe: ({ contract, amount, beneficiary, vesting }) => ({
    name: vesting ? 'contribute-vesting' : 'contribute',
    values: { amount, contract, beneficiary },
    leaves: amount,
    arrives: 0n,
    holder: vesting,
  }),
  build: ({ contract, amount, beneficiary, vesting }) =>
    vesting
      ? throughVesting(vesting, 'contributeFunds', [contract, amount, beneficiary])
      : {
          address: contract,
          abi: abis.contribution,
          functionName: 'contributeFunds',
          args: [amount, beneficiary],
        },
} satisfies Transaction<ContributeInput>
