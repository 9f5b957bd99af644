import type { Address } from 'viem'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { Sesh } from '@/lib/units/sesh'
import type { Call, Transaction } from '../transaction'

type OfVault = { vault: Address; wallet: Address }

export const vaultCall = (vault: Address, functionName: string, args: readonly unknown[]): Call => ({
  address: vault,
  abi: providerAbis.vault,
  functionName,
  args,
})

/**
 * SESH for new shares, at the price of the block that holds it.
 * @param shares - what the vault itself quotes now, cut to nine decimals as an amount is written.
 */
export const depositInVault = {
  describe: ({ vault, amount, shares }) => ({
    name: 'vault-deposit',
    values: { amount, vault, shares },
    leaves: amount,
    arrives: 0n,
  }),
  build: ({ vault, wallet, amount }) => vaultCall(vault, 'deposit', [amount, wallet]),
} satisfies Transaction<OfVault & { amount: Sesh; shares: bigint }>

/** Shares for SESH out of the buffer. @param amount - what the vault itself would pay now. */
export const redeemAtOnce = {
  describe: ({ amount }) => ({ name: 'vault-redeem', values: { amount }, leaves: 0n, arrives: amount }),
  build: ({ vault, wallet, shares }) => vaultCall(vault, 'redeem', [shares, wallet, wallet]),
} satisfies Transaction<OfVault & { shares: bigint; amount: Sesh }>

/** Shares into the queue. @param worth - at the present price, which the wait may change. */
export const requestRedeem = {
  describe: ({ worth }) => ({
    name: 'vault-request',
    values: { amount: worth },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ vault, wallet, shares }) => vaultCall(vault, 'requestRedeem', [shares, wallet, wallet]),
} satisfies Transaction<OfVault & { shares: bigint; worth: Sesh }>

/** What is settled of a request. */
export const claimRedeem = {
  describe: ({ amount }) => ({ name: 'vault-claim', values: { amount }, leaves: 0n, arrives: amount }),
  build: ({ vault, wallet, requestId }) => vaultCall(vault, 'claimRedeem', [requestId, wallet]),
} satisfies Transaction<OfVault & { requestId: bigint; amount: Sesh }>
