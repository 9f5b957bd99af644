import { seaportAbi } from '@/contracts-abi/seaport'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { mint } from '@/devnet/chain/deploy'
import type { Deployment } from '@/lib/deployment/deployment'
import { buildListing } from '@/lib/market/build-listing'
import { buildOffer, type OfferTarget } from '@/lib/market/build-offer'
import type { MarketTerms } from '@/lib/market/market-terms'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { buyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import { criteriaProof, criteriaRoot } from '@/lib/market/seaport/criteria'
import type { FillCall } from '@/lib/market/seaport/fill-call'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import type { Scene, Stage } from './actor'
import { openListings, openOffers } from './open-orders-plan'
import { saltOf, seedTerms, signOrder, tokensOf } from './order-signer'
import { type PastSale, pastSales } from './sales-plan'

/** Everybody who trades gets ready on this day. */
const FIRST_DAY = 8
/** An order is signed a day before it is filled, and would have been good for a month. */
const DAYS_BEFORE = 1
const DAYS_AFTER = 29

/** Plays names being sold again, by real trades; buyers get what they pay, sellers keep what they earn. */
export class SalesSeeder {
  readonly #stage: Stage
  readonly #deployment: Deployment
  readonly #terms: MarketTerms

  constructor(stage: Stage, deployment: Deployment) {
    this.#stage = stage
    this.#deployment = deployment
    this.#terms = seedTerms(deployment)
  }

  scenes = (): Scene[] => [
    { day: FIRST_DAY, run: () => this.#getReady() },
    ...pastSales.map((sale) => ({ day: sale.day, run: () => this.#sell(sale) })),
  ]

  /**
   * Sellers let the conduit move their names (the crowd all of them, people whose wallet is at hand only what they list); buyers
   * and bidders let it take what they will spend.
   */
  async #getReady() {
    const isCrowd = (label: string) => label.startsWith('crowd')
    const sellers = [...pastSales, ...openListings].map(({ seller }) => seller)
    for (const seller of new Set(sellers.filter(isCrowd)))
      await this.#toRegistry(seller, 'setApprovalForAll', [this.#terms.conduit, true])
    for (const { seller, labels } of openListings.filter((listing) => !isCrowd(listing.seller)))
      for (const token of tokensOf(labels))
        await this.#toRegistry(seller, 'approve', [this.#terms.conduit, token])
    await this.#fundBuyers()
  }

  async #fundBuyers() {
    const spent = new Map<string, bigint>()
    for (const { buyer, price } of [...pastSales, ...openOffers.map((o) => ({ ...o, buyer: o.bidder }))])
      spent.set(buyer, (spent.get(buyer) ?? 0n) + BigInt(price) * ONE_SESH)
    for (const [buyer, amount] of spent) {
      const { address } = this.#stage.person(buyer)
      await mint(this.#deployment.rpcUrls[0] ?? '', this.#terms.currency, address, amount)
      await this.#stage.approve(buyer, this.#terms.currency, this.#terms.conduit, amount)
    }
  }

  async #sell(sale: PastSale) {
    const isOffer = sale.by === 'offer' || sale.by === 'category-offer'
    const call = isOffer ? await this.#acceptance(sale) : await this.#purchase(sale)
    const to = { address: this.#terms.seaport, abi: seaportAbi }
    await this.#stage.send(isOffer ? sale.seller : sale.buyer, { ...to, ...call })
  }

  async #purchase(sale: PastSale): Promise<FillCall> {
    const [seller, buyer] = [this.#stage.person(sale.seller), this.#stage.person(sale.buyer)]
    const endPrice = sesh(BigInt(sale.price) * ONE_SESH)
    const listing = buildListing(
      {
        ...this.#basics(sale),
        seller: seller.address,
        tokenIds: tokensOf(sale.labels),
        startPrice: endPrice,
        endPrice: sale.by === 'dutch' ? sesh(endPrice / 2n) : endPrice,
        taker: sale.by === 'private' ? buyer.address : null,
      },
      this.#terms,
    )
    const signed = await signOrder(seller, listing, this.#terms)
    return (sale.by === 'private' ? buyPrivateCall : buyCall)(signed, this.#filler(buyer.address))
  }

  async #acceptance(sale: PastSale): Promise<FillCall> {
    const [seller, bidder] = [this.#stage.person(sale.seller), this.#stage.person(sale.buyer)]
    const [tokenId = 0n] = tokensOf(sale.labels)
    const among = sale.among === undefined ? null : tokensOf(sale.among)
    const target: OfferTarget = among ? { root: criteriaRoot(among) } : { tokenId }
    const price = sesh(BigInt(sale.price) * ONE_SESH)
    const offer = buildOffer({ ...this.#basics(sale), bidder: bidder.address, target, price }, this.#terms)
    const signed = await signOrder(bidder, offer, this.#terms)
    const filler = this.#filler(seller.address)
    if (!among) return acceptCall(signed, filler)
    return acceptAnyCall(signed, { tokenId, proof: criteriaProof(among, tokenId) ?? [] }, filler)
  }

  #toRegistry = (who: string, functionName: string, args: readonly unknown[]) =>
    this.#stage.send(who, {
      address: this.#terms.registry,
      abi: sessionNameServiceAbi,
      functionName,
      args,
    })

  #filler = (account: `0x${string}`) => ({ account, conduitKey: this.#terms.conduitKey })

  #basics = ({ day, labels }: PastSale) => ({
    startTime: unixSeconds(this.#stage.timeOf(day - DAYS_BEFORE)),
    endTime: unixSeconds(this.#stage.timeOf(day + DAYS_AFTER)),
    salt: saltOf(`${day} ${labels}`),
    counter: 0n,
  })
}
