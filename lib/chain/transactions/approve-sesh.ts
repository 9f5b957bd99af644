import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

export type ApproveInput = {
  spender: Address
  amount: Sesh
  /** Whom the spender belongs to: the rewards contract, names, market, a vault, a pool; else a node's contribution contract. */
  purpose?: 'registration' | 'names' | 'market' | 'vault' | 'pool'
}

/** Lets one contract take exactly this much SESH, once. */
export const approveSesh = {
  describe: ({ spender, amount, purpose }) => ({
    name: purpose ? (`approve-${purpose}` as const) : 'approve',
    values: { amount, spender },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ spender, amount }, { contracts }) => ({
    address: contracts.sesh,
    abi: abis.sesh,
    functionName: 'approve',
    args: [spender, amount],
  }),
} satisfies Transaction<ApproveInput>
