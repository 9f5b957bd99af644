import type { Address } from 'viem'
import { seaportAbi } from '@/contracts-abi/seaport'
import { readClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { buildListing } from '@/lib/market/build-listing'
import { buildOffer, type OfferTarget } from '@/lib/market/build-offer'
import type { PostedOrder } from '@/lib/market/market-queries'
import type { MarketTerms } from '@/lib/market/market-terms'
import { writeWireSignedOrder } from '@/lib/market/reshape-order'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import type { OrderComponents } from '@/lib/market/seaport/order'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { personOf } from './actor'
import { openListings, openOffers, type OpenListing, type OpenOffer } from './open-orders-plan'
import { saltOf, seedTerms, signOrder, tokenOf, tokensOf } from './order-signer'

const DAY_SECONDS = 86_400
const priceOf = (whole: number) => sesh(BigInt(whole) * ONE_SESH)

/** Lets the people of the seeded world sign what they sell and bid for now, by the chain's clock. */
export async function signOpenOrders(
  deployment: Deployment,
): Promise<Record<'listings' | 'offers', PostedOrder[]>> {
  const terms = seedTerms(deployment)
  const client = readClient(deployment.rpcUrls[0] ?? '', deployment.chainId)
  const { timestamp } = await client.getBlock({ blockTag: 'latest' })
  const counterOf = (offerer: Address) =>
    client.readContract({
      address: terms.seaport,
      abi: seaportAbi,
      functionName: 'getCounter',
      args: [offerer],
    })
  const moment = { terms, now: timestamp, counterOf }
  return {
    listings: await Promise.all(openListings.map((listing) => signListing(listing, moment))),
    offers: await Promise.all(openOffers.map((offer) => signOffer(offer, moment))),
  }
}

type Moment = { terms: MarketTerms; now: bigint; counterOf: (offerer: Address) => Promise<bigint> }

async function signListing(plan: OpenListing, moment: Moment): Promise<PostedOrder> {
  const seller = personOf(plan.seller)
  const listing = buildListing(
    {
      ...(await basics(plan, seller.address, plan.labels, moment)),
      seller: seller.address,
      tokenIds: tokensOf(plan.labels),
      startPrice: priceOf(plan.price),
      endPrice: priceOf(plan.endPrice ?? plan.price),
      taker: plan.taker === undefined ? null : personOf(plan.taker).address,
    },
    moment.terms,
  )
  return posted(seller, listing, { labels: plan.labels, criteria: null }, moment)
}

async function signOffer(plan: OpenOffer, moment: Moment): Promise<PostedOrder> {
  const bidder = personOf(plan.bidder)
  const labels = 'label' in plan ? plan.label : plan.among
  const tokenIds = tokensOf(labels)
  const target: OfferTarget =
    'label' in plan ? { tokenId: tokenIds[0] ?? 0n } : { root: criteriaRoot(tokenIds) }
  const offer = buildOffer(
    {
      ...(await basics(plan, bidder.address, labels, moment)),
      bidder: bidder.address,
      target,
      price: priceOf(plan.price),
    },
    moment.terms,
  )
  const criteria = 'label' in plan ? null : { category: plan.category, tokenIds: tokenIds.map(String) }
  return posted(bidder, offer, { labels, criteria }, moment)
}

const basics = async (
  { days, price }: { days: number; price: number },
  offerer: Address,
  labels: string,
  { now, counterOf }: Moment,
) => ({
  startTime: unixSeconds(now),
  endTime: unixSeconds(now + BigInt(Math.round(days * DAY_SECONDS))),
  salt: saltOf(`${offerer} ${labels} ${price}`),
  counter: await counterOf(offerer),
})

async function posted(
  person: ReturnType<typeof personOf>,
  order: OrderComponents,
  { labels, criteria }: { labels: string; criteria: PostedOrder['criteria'] },
  { terms }: Moment,
): Promise<PostedOrder> {
  // An offer for any of several tells its names by their ids alone.
  const told = criteria ? [] : labels.split(' ')
  const names = told.map((label) => ({ tokenId: String(tokenOf(label)), label }))
  return { ...writeWireSignedOrder(await signOrder(person, order, terms)), names, criteria }
}
