import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

export type ContributeInput = {
  contract: Address
  amount: Sesh
  /** Always sent in full: zero would reset it to the wallet itself. */
  beneficiary: Address
}

/** Puts SESH into an open node. */
export const contribute = {
  describe: ({ contract, amount, beneficiary }) => ({
    name: 'contribute',
    values: { amount, contract, beneficiary },
    leaves: amount,
    arrives: 0n,
  }),
  build: ({ contract, amount, beneficiary }) => ({
    address: contract,
    abi: abis.contribution,
    functionName: 'contributeFunds',
    args: [amount, beneficiary],
  }),
} satisfies Transaction<ContributeInput>
