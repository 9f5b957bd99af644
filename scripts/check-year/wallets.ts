import { type Address, type Hex } from 'viem'
import { crowdAccount } from '@/devnet/chain/accounts'
import { ONE_SESH } from '@/lib/units/sesh'
import type { Actor } from '../check-world/actor'

export type YearWallet = { name: string; address: Address; privateKey: Hex }

/** The first account that nobody of the seeded market uses. */
const FIRST_FREE = 40

const ETHER = 10n ** 18n

/** People who have nothing but what the script gives them. @param names - one wallet for each. */
export async function newWallets<Name extends string>(
  actor: Actor,
  names: readonly Name[],
): Promise<Record<Name, YearWallet>> {
  const wallets = names.map((name, index) => ({ name, ...crowdAccount(FIRST_FREE + index) }))
  for (const { address } of wallets) {
    await actor.control('fund', { address, sesh: String(20_000n * ONE_SESH), eth: String(ETHER) })
  }
  return Object.fromEntries(wallets.map((wallet) => [wallet.name, wallet])) as Record<Name, YearWallet>
}

/** What a wallet has more after an act than before. */
export async function gained(actor: Actor, { address }: YearWallet, act: () => Promise<unknown>) {
  const before = await actor.balance(address)
  await act()
  return (await actor.balance(address)) - before
}
