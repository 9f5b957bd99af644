import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Transaction } from './transaction'

export type SendInput = {
  to: Address
  amount: Sesh
  /** The name by which the person meant the address. */
  label: string
}

/** SESH straight to the wallet that holds a name. */
export const sendSesh = {
  describe: ({ to, amount, label }) => ({
    name: 'send-sesh',
    values: { amount, to, name: label },
    leaves: amount,
    arrives: 0n,
  }),
  build: ({ to, amount }, { contracts }) => ({
    address: contracts.sesh,
    abi: abis.sesh,
    functionName: 'transfer',
    args: [to, amount],
  }),
} satisfies Transaction<SendInput>
