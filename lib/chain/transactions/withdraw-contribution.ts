import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'
import { throughVesting } from './vesting'

export type WithdrawInput = {
  contract: Address
  /** Whole contribution of the wallet. */
  amount: Sesh
  /** The operator's withdrawal refunds everybody and resets the contract. */
  isOperator: boolean
  vesting?: Address | undefined
}

/** Takes the whole contribution back before the node starts. */
export const withdrawContribution = {
  describe: ({ contract, amount, isOperator, vesting }) => ({
    name: vesting ? 'withdraw-vesting' : isOperator ? 'withdraw-operator' : 'withdraw',
    values: { amount, contract },
    leaves: 0n,
    arrives: amount,
    holder: vesting,
  }),
  build: ({ contract, vesting }) =>
    vesting
      ? throughVesting(vesting, 'withdrawContribution', [contract])
      : { address: contract, abi: abis.contribution, functionName: 'withdrawContribution', args: [] },
} satisfies Transaction<WithdrawInput>
