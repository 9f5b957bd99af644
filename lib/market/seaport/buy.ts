import { advancedOrder, type FillCall, type Filler, type ItemPlace, mirrorOrder, placeOf } from './fill-call'
import { matchCall, pair } from './match'
import { itemTypes, type OrderComponents, type SignedOrder } from './order'

/** Buys one listing: fixed, Dutch or of several names. */
export const buyCall = (listing: SignedOrder, { account, conduitKey }: Filler): FillCall => ({
  functionName: 'fulfillAdvancedOrder',
  args: [advancedOrder(listing), [], conduitKey, account],
})

/**
 * Buys several listings in one call. What was cancelled, filled or ended meanwhile is left out by Seaport; a name that left
 * its seller fails the whole call.
 */
export const buyManyCall = (listings: readonly SignedOrder[], { account, conduitKey }: Filler): FillCall => ({
  functionName: 'fulfillAvailableAdvancedOrders',
  args: [
    listings.map(advancedOrder),
    [],
    listings.flatMap(({ components }, order) => components.offer.map((_, item) => [placeOf(order, item)])),
    paymentsOf(listings),
    conduitKey,
    account,
    BigInt(listings.length),
  ],
})

/** Payments of one token to one recipient, of whatever order, are made in one go. */
function paymentsOf(listings: readonly SignedOrder[]): ItemPlace[][] {
  const groups = new Map<string, ItemPlace[]>()
  listings.forEach(({ components }, order) =>
    components.consideration.forEach((item, at) => {
      const key = [item.itemType, item.token, item.identifierOrCriteria, item.recipient].join()
      groups.set(key.toLowerCase(), [...(groups.get(key.toLowerCase()) ?? []), placeOf(order, at)])
    }),
  )
  return [...groups.values()]
}

/**
 * Buys a private listing: the buyer's unsigned half pays what is asked, and what it gives and gets is matched item by item.
 * The buyer calls it.
 */
export function buyPrivateCall(listing: SignedOrder, { account, conduitKey }: Filler): FillCall {
  const { offer, consideration } = listing.components
  const payments = consideration.filter(({ itemType }) => itemType === itemTypes.erc20)
  const [first] = payments
  const total = payments.reduce((sum, { startAmount }) => sum + startAmount, 0n)
  const paid = first && { ...withoutRecipient(first), startAmount: total, endAmount: total }
  const buyer = mirrorOrder(
    { offerer: account, offer: paid ? [paid] : [], consideration: [] },
    { ...listing.components, conduitKey },
  )
  const fromBuyer = consideration.map(({ itemType }, at) =>
    itemType === itemTypes.erc20 ? [pair(placeOf(1, 0), placeOf(0, at))] : [],
  )
  const fromSeller = offer.map((_, at) => pair(placeOf(0, at), placeOf(0, payments.length + at)))
  return matchCall([listing, buyer], [], [...fromBuyer.flat(), ...fromSeller], account)
}

const withoutRecipient = ({ recipient: _, ...item }: OrderComponents['consideration'][number]) => item
