import type { Hex } from 'viem'
import { type FillCall, type Filler, mirrorOrder, placeOf } from './fill-call'
import { matchCall, pair } from './match'
import { itemTypes, type SignedOrder } from './order'

/** `ERC721_TO_ERC20_FULL_OPEN` of Seaport 1.6: the filler gives a token and is paid out of the offer. */
const NAME_FOR_MONEY = 16

/**
 * Sells a name to an offer for it by Seaport's basic path: fees come out of the bid, so that the seller needs no allowance
 * of SESH and only the name's approval. The seller calls it.
 */
export function acceptCall({ components: order, signature }: SignedOrder, { conduitKey }: Filler): FillCall {
  const [bid] = order.offer
  const [name, ...fees] = order.consideration
  if (!bid || !name) throw new RangeError('An offer without money or name.')
  const parameters = {
    considerationToken: name.token,
    considerationIdentifier: name.identifierOrCriteria,
    considerationAmount: name.startAmount,
    offerer: order.offerer,
    zone: order.zone,
    offerToken: bid.token,
    offerIdentifier: 0n,
    offerAmount: bid.startAmount,
    basicOrderType: NAME_FOR_MONEY,
    startTime: order.startTime,
    endTime: order.endTime,
    zoneHash: order.zoneHash,
    salt: order.salt,
    offererConduitKey: order.conduitKey,
    fulfillerConduitKey: conduitKey,
    totalOriginalAdditionalRecipients: BigInt(fees.length),
    additionalRecipients: fees.map(({ startAmount, recipient }) => ({ amount: startAmount, recipient })),
    signature,
  }
  return { functionName: 'fulfillBasicOrder_efficient_6GL6yc', args: [parameters] }
}

/**
 * Sells a name to an offer for any of several: matched with the seller's unsigned half, so that fees come out of the bid
 * here, too.
 * @param proof - `criteriaProof` of the name; empty for an offer for any name.
 */
export function acceptAnyCall(
  offer: SignedOrder,
  { tokenId, proof }: { tokenId: bigint; proof: readonly Hex[] },
  { account, conduitKey }: Filler,
): FillCall {
  const [bid] = offer.components.offer
  const [wanted, ...fees] = offer.components.consideration
  if (!bid || !wanted) throw new RangeError('An offer without money or name.')
  const left = bid.startAmount - fees.reduce((sum, { startAmount }) => sum + startAmount, 0n)
  const { recipient: _, ...item } = wanted
  const name = { ...item, itemType: itemTypes.erc721, identifierOrCriteria: tokenId }
  const seller = mirrorOrder(
    {
      offerer: account,
      offer: [name],
      consideration: [{ ...bid, startAmount: left, endAmount: left, recipient: account }],
    },
    { ...offer.components, conduitKey },
  )
  const resolver = { orderIndex: 0n, side: 1, index: 0n, identifier: tokenId, criteriaProof: proof } as const
  const matches = [
    pair(placeOf(1, 0), placeOf(0, 0)),
    ...fees.map((_fee, at) => pair(placeOf(0, 0), placeOf(0, at + 1))),
    pair(placeOf(0, 0), placeOf(1, 0)),
  ]
  return matchCall([offer, seller], [resolver], matches, account)
}
