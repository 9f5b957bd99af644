import type { Address } from 'viem'
import { marketAbis } from '@/lib/chain/market-abis'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { marketOf } from '@/lib/market/market-of'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { buyCall, buyManyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import type { FillCall, Filler } from '@/lib/market/seaport/fill-call'
import type { OrderComponents } from '@/lib/market/seaport/order'
import type { OrderShape } from '@/lib/market/order-shape'
import { cancelAllCall, cancelCall } from '@/lib/market/seaport/withdraw'
import { tokenIdOf } from '@/lib/crypto/names'
import { wordFor } from '@/lib/names/pinned-name'
import type { Sesh } from '@/lib/units/sesh'
import type { Call, Transaction } from '../transaction'
import type { MarketIntent } from './market-intents'

type Wish<K extends MarketIntent['kind']> = Extract<MarketIntent, { kind: K }>

const seaportCall = (deployment: PublicDeployment, call: FillCall): Call => ({
  address: marketOf(deployment).seaport,
  abi: marketAbis.seaport,
  ...call,
})

const fillerOf = (account: Address, deployment: PublicDeployment): Filler => ({
  account,
  conduitKey: marketOf(deployment).conduitKey,
})

export type BuyInput = {
  buyer: Address
  /** What can be bought now of all that was wanted; at least one. */
  listings: readonly (Wish<'buy-names'>['listings'][number] & { shape: Pick<OrderShape, 'taker'> })[]
  /** What all of it costs now, at most. */
  total: Sesh
}

/** Buys listings, each from its seller and all in one transaction. */
export const buyNames = {
  describe: ({ listings, total }) => {
    const names = listings.flatMap((listing) => listing.names.map(wordFor))
    const [only] = listings
    const isOne = listings.length === 1
    const isPrivate = isOne && only?.shape.taker != null
    return {
      name: isPrivate ? 'buy-private' : !isOne ? 'buy-names' : names.length > 1 ? 'buy-bundle' : 'buy-name',
      values: { amount: total, count: names.length, name: names.join(', ') },
      leaves: total,
      arrives: 0n,
    }
  },
  build: ({ buyer, listings }, deployment) => {
    const filler = fillerOf(buyer, deployment)
    const [first, second] = listings
    if (!first || second)
      return seaportCall(
        deployment,
        buyManyCall(
          listings.map(({ listing }) => listing),
          filler,
        ),
      )
    const buyOne = first.shape.taker ? buyPrivateCall : buyCall
    return seaportCall(deployment, buyOne(first.listing, filler))
  },
} satisfies Transaction<BuyInput>

export type AcceptInput = Omit<Wish<'accept-offer'>, 'kind'> & {
  seller: Address
  /** What the seller gets after all fees. */
  net: Sesh
}

/** Sells a name to an offer. */
export const acceptOffer = {
  describe: ({ name, net }) => ({
    name: 'accept-offer',
    values: { name: wordFor(name), amount: net },
    leaves: 0n,
    arrives: net,
  }),
  build: ({ offer, name, proof, seller }, deployment) => {
    const filler = fillerOf(seller, deployment)
    const tokenId = tokenIdOf(name.registryName)
    const call = proof ? acceptAnyCall(offer, { tokenId, proof }, filler) : acceptCall(offer, filler)
    return seaportCall(deployment, call)
  },
} satisfies Transaction<AcceptInput>

/** Makes signatures worthless, each by itself. */
export const cancelOrders = {
  describe: ({ orders }) => ({
    name: 'cancel-orders',
    values: { count: orders.length },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ orders }, deployment) => seaportCall(deployment, cancelCall(orders)),
} satisfies Transaction<{ orders: readonly OrderComponents[] }>

/** Makes everything worthless that the wallet signed for the market so far. */
export const cancelAllOrders = {
  describe: () => ({ name: 'cancel-all-orders', values: {}, leaves: 0n, arrives: 0n }),
  build: (_, deployment) => seaportCall(deployment, cancelAllCall),
} satisfies Transaction<object>
