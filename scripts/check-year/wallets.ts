import { type Address, type Hex } from 'viem'
import { crowdAccount } from '@/devnet/chain/accounts'
import { ONE_SESH } from '@/lib/units/sesh'
import type { Actor } from '../check-world/actor'

export type YearWallet = { name: string; address: Address; privateKey: Hex }

/** The first account that nobody of the seeded market uses. */
const FIRST_FREE = 40

const ETHER = 10n ** 18n

/** Somebody who has nothing but what the script gives them. @param place - one for each, from 0 on. */
export async function newWallet(actor: Actor, name: string, place: number): Promise<YearWallet> {
  const account = crowdAccount(FIRST_FREE + place)
  const funds = { sesh: String(20_000n * ONE_SESH), eth: String(ETHER) }
  await actor.control('fund', { address: account.address, ...funds })
  return { name, ...account }
}

/** What a wallet has more after an act than before. */
export async function gained(actor: Actor, { address }: YearWallet, act: () => Promise<unknown>) {
  const before = await actor.balance(address)
  await act()
  return (await actor.balance(address)) - before
}
