import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

/** Has the pool pay what it released since the last payout to the rewards contract; anybody may. */
export const payOutPool = {
  describe: ({ amount }) => ({ name: 'pay-out-pool', values: { amount }, leaves: 0n, arrives: 0n }),
  build: (_, { contracts }) => ({
    address: contracts.pool,
    abi: abis.pool,
    functionName: 'payoutReleased',
    args: [],
  }),
} satisfies Transaction<{
  /** About what it will pay: it grows with every second. */
  amount: Sesh
}>
