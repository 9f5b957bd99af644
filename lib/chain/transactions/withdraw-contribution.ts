import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

export type WithdrawInput = {
  contract: Address
  /** Whole contribution of the wallet. */
  amount: Sesh
  /** The operator's withdrawal refunds everybody and resets the contract. */
  isOperator: boolean
}

/** Takes the whole contribution back before the node starts. */
export const withdrawContribution = {
  describe: ({ contract, amount, isOperator }) => ({
    name: isOperator ? 'withdraw-operator' : 'withdraw',
    values: { amount, contract },
    leaves: 0n,
    arrives: amount,
  }),
  build: ({ contract }) => ({
    address: contract,
    abi: abis.contribution,
    functionName: 'withdrawContribution',
    args: [],
  }),
} satisfies Transaction<WithdrawInput>
