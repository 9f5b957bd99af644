import { erc20Abi, type Hex } from 'viem'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { buyCall, buyManyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import { criteriaProof, criteriaRoot } from '@/lib/market/seaport/criteria'
import { orderParameters, placeOf } from '@/lib/market/seaport/fill-call'
import { matchCall, pair } from '@/lib/market/seaport/match'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { cancelAllCall, cancelCall } from '@/lib/market/seaport/withdraw'
import type { LocalChain } from './local-chain'
import { MarketActors, type Trader } from './market-actors'
import { NameScenario, tokenOf } from './name-scenario'
import { SESH } from './staking-actors'

/** What the index has to say of a sale; price in whole SESH. */
type Expected = { label: string; side: 'ask' | 'bid'; seller: Trader; buyer: Trader; price: number }

const DIGITS = ['123', '456', '789']
const DAY = 86_400

/** A story in which names are sold in every way there is. */
export class MarketScenario {
  readonly market: MarketActors
  /** Every sale so far, oldest first. */
  readonly sold: Expected[] = []
  /** Hash of the listing that was withdrawn. */
  withdrawn: Hex | undefined
  readonly #chain: LocalChain

  private constructor(chain: LocalChain, market: MarketActors) {
    this.#chain = chain
    this.market = market
  }

  static async prepare(chain: LocalChain): Promise<MarketScenario> {
    const names = await NameScenario.prepare(chain)
    await names.buy('Alice', ['alice', '1969', 'level', 'one', 'two', 'three'], { record: '05ab' })
    await names.buy('Carol', DIGITS)
    return new MarketScenario(chain, await MarketActors.prepare(chain, names))
  }

  get deployment() {
    return this.market.names.deployment
  }

  /** A listing bought, and an offer accepted by the basic path. */
  async history(): Promise<void> {
    await this.sell('Alice', 'Bob', '1969', 100)
    const offer = await this.market.offer('Bob', { tokenId: tokenOf('level') }, 40)
    await this.market.call('Alice', acceptCall(offer, this.market.filler('Alice')))
    this.#note({ label: 'level', side: 'bid', seller: 'Alice', buyer: 'Bob', price: 40 })
  }

  /** Every other way to sell. */
  async everyWay(): Promise<void> {
    await this.#privately()
    await this.#toCategoryOffer()
    await this.#inBundle()
    await this.#byAuction()
    await this.#byMatchmaker()
    await this.#inCart()
  }

  /** What happens beside sales. */
  async otherActs(): Promise<void> {
    const { market } = this
    const [kept, counted] = [await market.list('Bob', ['1969'], 9), await market.list('Bob', ['level'], 9)]
    const validated = [{ parameters: orderParameters(kept.components), signature: kept.signature }]
    await market.call('Dan', { functionName: 'validate', args: [validated] })
    await market.call('Bob', cancelCall([kept.components]))
    this.withdrawn = orderHash(kept.components)
    await market.call('Bob', cancelAllCall)
    if (await this.canBuy('Dan', counted)) throw new Error('an order outlived its counter')
    const { conduit, currency } = market.terms
    const gift = { functionName: 'transfer', args: [conduit, SESH] }
    await market.names.actors.send('Dan', { address: currency, abi: erc20Abi, ...gift })
    const sweep = { functionName: 'sweep', args: [currency] }
    await market.names.actors.send('Dan', { address: conduit, abi: snsConduitAbi, ...sweep })
  }

  /** The same name between the same two, again and again. */
  async backAndForth(): Promise<void> {
    for (const [seller, buyer] of [
      ['Bob', 'Alice'],
      ['Alice', 'Bob'],
      ['Bob', 'Alice'],
      ['Alice', 'Bob'],
    ] as const)
      await this.sell(seller, buyer, '1969', 500)
  }

  async sell(seller: Trader, buyer: Trader, label: string, price: number): Promise<void> {
    const listing = await this.market.list(seller, [label], price)
    await this.market.call(buyer, buyCall(listing, this.market.filler(buyer)))
    this.#note({ label, side: 'ask', seller, buyer, price })
  }

  canBuy = (buyer: Trader, listing: SignedOrder): Promise<boolean> =>
    this.market.call(buyer, buyCall(listing, this.market.filler(buyer))).then(
      () => true,
      () => false,
    )

  #note = (...sales: Expected[]) => this.sold.push(...sales)

  async #privately(): Promise<void> {
    const listing = await this.market.list('Alice', ['alice'], 30, { taker: 'Carol' })
    await this.market.call('Carol', buyPrivateCall(listing, this.market.filler('Carol')))
    this.#note({ label: 'alice', side: 'ask', seller: 'Alice', buyer: 'Carol', price: 30 })
  }

  async #toCategoryOffer(): Promise<void> {
    const ids = DIGITS.map(tokenOf)
    const [tokenId, proof] = [tokenOf('456'), criteriaProof(ids, tokenOf('456')) ?? []]
    const offer = await this.market.offer('Dan', { root: criteriaRoot(ids) }, 50)
    const filler = this.market.filler('Carol')
    await this.market.call('Carol', acceptAnyCall(offer, { tokenId, proof }, filler))
    this.#note({ label: '456', side: 'bid', seller: 'Carol', buyer: 'Dan', price: 50 })
  }

  async #inBundle(): Promise<void> {
    const listing = await this.market.list('Alice', ['one', 'two', 'three'], 90)
    await this.market.call('Dan', buyCall(listing, this.market.filler('Dan')))
    for (const label of ['one', 'two', 'three'])
      this.#note({ label, side: 'ask', seller: 'Alice', buyer: 'Dan', price: 30 })
  }

  /** Half of the time has passed: half way between the prices, to the second. */
  async #byAuction(): Promise<void> {
    const listing = await this.market.list('Dan', ['one'], 80, { endPrice: 20, days: 2 })
    const { startTime } = listing.components
    await this.#chain.test.setNextBlockTimestamp({ timestamp: startTime + BigInt(DAY) })
    await this.market.call('Bob', buyCall(listing, this.market.filler('Bob')))
    this.#note({ label: 'one', side: 'ask', seller: 'Dan', buyer: 'Bob', price: 50 })
  }

  /** A listing and an offer brought together by somebody who keeps the difference: the buyer paid the offer. */
  async #byMatchmaker(): Promise<void> {
    const { market } = this
    const offer = await market.offer('Carol', { tokenId: tokenOf('three') }, 60)
    const listing = await market.list('Dan', ['three'], 40)
    const paid = [placeOf(0, 1), placeOf(0, 2), placeOf(1, 0), placeOf(1, 1), placeOf(1, 2)]
    const matches = [pair(placeOf(1, 0), placeOf(0, 0)), ...paid.map((item) => pair(placeOf(0, 0), item))]
    await market.call('Alice', matchCall([offer, listing], [], matches, market.address('Alice')))
    this.#note({ label: 'three', side: 'bid', seller: 'Dan', buyer: 'Carol', price: 60 })
  }

  /** Three listings of two sellers, of which one was withdrawn meanwhile. */
  async #inCart(): Promise<void> {
    const { market } = this
    const listings = [
      await market.list('Carol', ['123'], 11),
      await market.list('Dan', ['two'], 22),
      await market.list('Carol', ['789'], 33),
    ]
    const [, two] = listings
    if (two) await market.call('Dan', cancelCall([two.components]))
    await market.call('Bob', buyManyCall(listings, market.filler('Bob')))
    this.#note({ label: '123', side: 'ask', seller: 'Carol', buyer: 'Bob', price: 11 })
    this.#note({ label: '789', side: 'ask', seller: 'Carol', buyer: 'Bob', price: 33 })
  }
}
