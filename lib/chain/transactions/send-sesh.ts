import type { Address } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Payee } from './intents'
import type { Transaction } from './transaction'

export type SendInput = {
  to: Address
  amount: Sesh
  /** By what the person meant the address. */
  by: Payee
}

/** SESH straight to a wallet of a person. */
export const sendSesh = {
  describe: ({ to, amount, by }) => ({
    ...(by.kind === 'name'
      ? { name: 'send-sesh' as const, values: { amount, to, name: by.label } }
      : { name: 'send-sesh-proven' as const, values: { amount, to } }),
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
