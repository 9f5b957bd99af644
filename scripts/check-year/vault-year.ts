import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { parseEventLogs } from 'viem'
import { applyChange, emptyBooks, unreleasedAt, worthAt } from '@/lib/staking/providers/vault-books'
import { unixSeconds } from '@/lib/units/time'
import type { Actor } from '../check-world/actor'
import { pay, signedTotal, vaultOf } from './calls'
import type { Positions } from './positions'
import { gained, type YearWallet } from './wallets'

/** Basis points of rewards for protocol and keepers, as the local world deploys its vault. */
export const KEPT = { protocol: 500n, keepers: 50n } as const

/** The vault by the formulas of its page, beside the vault itself. */
export class VaultYear {
  readonly #actor: Actor
  readonly #positions: Positions
  readonly #shares = new Map<string, bigint>()
  #books = emptyBooks

  constructor(actor: Actor, positions: Positions) {
    this.#actor = actor
    this.#positions = positions
  }

  /** Follows a deposit that was made already, or makes one; promises its shares. */
  async deposit(who: YearWallet, assets: bigint) {
    const call = {
      ...vaultOf(this.#actor),
      amount: assets,
      functionName: 'deposit',
      args: [assets, who.address],
    }
    const { blockNumber } = await pay(this.#actor, who, call)
    const at = await this.#timeOf(blockNumber)
    const total = this.#books.assets - unreleasedAt(this.#books, at)
    const promised = (assets * (this.#books.shares + 1_000n)) / (total + 1n)
    const held = await this.#actor.client.readContract({
      ...vaultOf(this.#actor),
      functionName: 'balanceOf',
      args: [who.address],
    })
    const before = this.#shares.get(who.name) ?? 0n
    this.#positions.exact(`${who.name}: shares for a deposit`, promised, held - before)
    this.#shares.set(who.name, held)
    this.#books = applyChange(this.#books, { kind: 'deposited', assets, shares: held - before }, at)
  }

  /** Collects what the network owes, which must be what was promised; the rest after fees is released over a week. */
  async collect(by: YearWallet, owed: bigint) {
    const args = await signedTotal(this.#actor, this.#actor.forOthers.vault)
    const { logs, blockNumber } = await this.#actor.send(by.privateKey, {
      ...{ ...vaultOf(this.#actor), functionName: 'collectRewards' },
      args,
    })
    const [earned] = parseEventLogs({ abi: liquidStakingAbi, eventName: 'RewardsEarned', logs })
    const amount = earned?.args.amount ?? 0n
    this.#positions.exact('vault: rewards of the network', owed, amount)
    const rest = amount - (amount * KEPT.protocol) / 10_000n - (amount * KEPT.keepers) / 10_000n
    this.#books = applyChange(this.#books, { kind: 'earned', rest }, await this.#timeOf(blockNumber))
  }

  /** Redeems shares, all when left out, at the promised price. @returns what was paid. */
  async redeem(who: YearWallet, shares = this.#shares.get(who.name) ?? 0n): Promise<bigint> {
    let at = 0n
    const paid = await gained(this.#actor, who, async () => {
      const args = [shares, who.address, who.address]
      const call = { ...vaultOf(this.#actor), functionName: 'redeem', args }
      at = await this.#timeOf((await this.#actor.send(who.privateKey, call)).blockNumber)
    })
    const promised = worthAt(this.#books, shares, unixSeconds(at))
    this.#positions.exact(`${who.name}: redeemed`, promised, paid)
    this.#books = applyChange(this.#books, { kind: 'redeemed', assets: paid, shares }, at)
    this.#shares.set(who.name, (this.#shares.get(who.name) ?? 0n) - shares)
    return paid
  }

  sharesOf = ({ name }: YearWallet) => this.#shares.get(name) ?? 0n

  async #timeOf(blockNumber: bigint): Promise<bigint> {
    return (await this.#actor.client.getBlock({ blockNumber })).timestamp
  }
}
