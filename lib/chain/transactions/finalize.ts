import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Transaction } from './transaction'

export type FinalizeInput = { contract: Address }

/** Starts a full node whose operator chose to start it by hand. */
export const finalize = {
  describe: ({ contract }) => ({ name: 'finalize', values: { contract }, leaves: 0n, arrives: 0n }),
  build: ({ contract }) => ({
    address: contract,
    abi: abis.contribution,
    functionName: 'finalize',
    args: [],
  }),
} satisfies Transaction<FinalizeInput>
