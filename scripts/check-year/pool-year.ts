import type { Address } from 'viem'
import { parseEventLogs } from 'viem'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import type { Actor } from '../check-world/actor'
import { poolAt, signedTotal } from './calls'
import { PoolBooks } from './pool-books'
import type { Positions } from './positions'
import { gained, type YearWallet } from './wallets'

type Joins = readonly (readonly [YearWallet, bigint])[]

/** A pool by the formula of its page, beside the pool itself. */
export class PoolYear {
  readonly #books = new PoolBooks()
  readonly #paid = new Map<string, bigint>()
  readonly #actor: Actor
  readonly #positions: Positions
  readonly address: Address

  constructor(actor: Actor, positions: Positions, { address, joins }: { address: Address; joins: Joins }) {
    this.#actor = actor
    this.#positions = positions
    this.address = address
    for (const [{ name }, amount] of joins) this.#books.join(name, amount)
  }

  /** Brings in what the network owes the pool, which must be what was promised. */
  async collect(by: YearWallet, owed: bigint) {
    const args = await signedTotal(this.#actor, this.address)
    const { logs } = await this.#actor.send(by.privateKey, {
      ...poolAt(this.address),
      functionName: 'collect',
      args,
    })
    const [collected] = parseEventLogs({ abi: microPoolAbi, eventName: 'Collected', logs })
    const amount = collected?.args.amount ?? 0n
    this.#positions.exact('pool: received of the network', owed, amount)
    this.#books.divide(amount)
  }

  async handOn(from: YearWallet, to: YearWallet, amount: bigint) {
    const args = [to.address, amount]
    await this.#actor.send(from.privateKey, { ...poolAt(this.address), functionName: 'transfer', args })
    this.#books.handOn(from.name, to.name, amount)
  }

  async claim(who: YearWallet) {
    const promised = this.#books.claim(who.name)
    const call = { ...poolAt(this.address), functionName: 'claim', args: [who.address] }
    const paid = await gained(this.#actor, who, () => this.#actor.send(who.privateKey, call))
    this.#positions.exact(`${who.name}: claimed from the pool`, promised, paid)
    this.#paid.set(who.name, this.paidTo(who) + paid)
  }

  /** All that a member was paid so far. */
  paidTo = ({ name }: YearWallet) => this.#paid.get(name) ?? 0n
}
