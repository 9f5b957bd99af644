import { type Address, erc20Abi, type Hex, type TransactionReceipt } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { seaportAbi } from '@/contracts-abi/seaport'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { buildListing } from '@/lib/market/build-listing'
import { buildOffer, type OfferTarget } from '@/lib/market/build-offer'
import type { MarketTerms } from '@/lib/market/market-terms'
import type { FillCall, Filler } from '@/lib/market/seaport/fill-call'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import { orderTypedData } from '@/lib/market/seaport/typed-data'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { LocalChain } from './local-chain'
import { type NameScenario, tokenOf } from './name-scenario'
import { SESH } from './staking-actors'

export type Trader = 'Alice' | 'Bob' | 'Carol' | 'Dan'

const DAY = 86_400
const PLENTY = 100_000n * SESH

/** People who sign listings and offers, and fill those of others, on a real chain. Prices are whole SESH. */
export class MarketActors {
  readonly names: NameScenario
  readonly terms: MarketTerms
  readonly #chain: LocalChain
  #salt = 0n

  private constructor(chain: LocalChain, names: NameScenario, terms: MarketTerms) {
    this.#chain = chain
    this.names = names
    this.terms = terms
  }

  /** Everybody approves the conduit for all names and for enough SESH. */
  static async prepare(chain: LocalChain, names: NameScenario): Promise<MarketActors> {
    const actors = new MarketActors(chain, names, await termsOf(chain, names))
    const { conduit, registry, currency } = actors.terms
    for (const who of ['Alice', 'Bob', 'Carol', 'Dan'] as const) {
      const all = { functionName: 'setApprovalForAll', args: [conduit, true] }
      await names.actors.send(who, { address: registry, abi: sessionNameServiceAbi, ...all })
      const enough = { functionName: 'approve', args: [conduit, PLENTY] }
      await names.actors.send(who, { address: currency, abi: erc20Abi, ...enough })
    }
    return actors
  }

  address = (who: Trader): Address => this.names.address(who)

  filler = (who: Trader): Filler => ({ account: this.address(who), conduitKey: this.terms.conduitKey })

  async list(
    seller: Trader,
    labels: readonly string[],
    price: number,
    { endPrice = price, taker, days = 30 }: { endPrice?: number; taker?: Trader; days?: number } = {},
  ): Promise<SignedOrder> {
    const order = buildListing(
      {
        ...{ ...(await this.#basics(seller, days)), seller: this.address(seller) },
        tokenIds: labels.map(tokenOf),
        ...{ startPrice: whole(price), endPrice: whole(endPrice) },
        taker: taker ? this.address(taker) : null,
      },
      this.terms,
    )
    return this.#sign(seller, order)
  }

  async offer(bidder: Trader, target: OfferTarget, price: number): Promise<SignedOrder> {
    const basics = await this.#basics(bidder, 30)
    const order = buildOffer(
      { ...basics, bidder: this.address(bidder), target, price: whole(price) },
      this.terms,
    )
    return this.#sign(bidder, order)
  }

  call = (who: Trader, { functionName, args }: FillCall): Promise<TransactionReceipt> =>
    this.names.actors.send(who, { address: this.terms.seaport, abi: seaportAbi, functionName, args })

  async #basics(who: Trader, days: number) {
    this.#salt += 1n
    const { timestamp } = await this.#chain.head()
    const counter = await this.#chain.client.readContract({
      ...{ address: this.terms.seaport, abi: seaportAbi, functionName: 'getCounter' },
      args: [this.address(who)],
    })
    const times = { startTime: unixSeconds(timestamp), endTime: unixSeconds(timestamp + days * DAY) }
    return { ...times, salt: this.#salt, counter }
  }

  async #sign(who: Trader, components: OrderComponents): Promise<SignedOrder> {
    const account = privateKeyToAccount(this.names.actors.person(who).privateKey)
    const signature: Hex = await account.signTypedData(orderTypedData(components, this.terms))
    return { components, signature }
  }
}

const whole = (price: number) => sesh(BigInt(price) * SESH)

async function termsOf(chain: LocalChain, { deployment }: NameScenario): Promise<MarketTerms> {
  const { names, market, chainId, contracts } = deployment
  if (!names || !market) throw new Error('the chain has no market')
  const fee = await chain.client.readContract({
    ...{ address: names.registry, abi: sessionNameServiceAbi, functionName: 'transferFee' },
  })
  return {
    ...market,
    ...{ chainId, registry: names.registry, currency: contracts.sesh },
    ...{ minimumPrice: sesh(BigInt(market.minimumPrice)), registryFee: sesh(fee) },
  }
}
