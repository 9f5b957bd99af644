import type { Address } from 'viem'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { buildListing, type ListingInput } from '../build-listing'
import { buildOffer, type OfferInput } from '../build-offer'
import type { MarketTerms } from '../market-terms'

const account = (digit: string): Address => `0x${digit.repeat(40)}`

export const [seller, buyer, stranger] = [account('1'), account('2'), account('3')] as const

/** A market that takes 2 % and a registry that takes half a SESH for each transfer. */
export const terms: MarketTerms = {
  chainId: 31_337,
  seaport: account('4'),
  conduit: account('5'),
  conduitKey: `0x${'06'.repeat(32)}`,
  registry: account('7'),
  currency: account('8'),
  feeWallet: account('9'),
  feeBasisPoints: 200,
  minimumPrice: ONE_SESH,
  registryFee: sesh(ONE_SESH / 2n),
}

export const now = unixSeconds(1_800_000_000n)

const basics = {
  startTime: now,
  endTime: unixSeconds(now + 30n * 86_400n),
  salt: 77n,
  counter: 0n,
}

/** A listing of one name for 100 SESH, or with what differs. */
export const listingOf = (differs: Partial<ListingInput> = {}) =>
  buildListing(
    {
      ...{ seller, tokenIds: [11n], taker: null, ...basics },
      startPrice: sesh(100n * ONE_SESH),
      endPrice: differs.startPrice ?? sesh(100n * ONE_SESH),
      ...differs,
    },
    terms,
  )

/** An offer of 100 SESH for one name, or with what differs. */
export const offerOf = (differs: Partial<OfferInput> = {}) =>
  buildOffer(
    { bidder: buyer, target: { tokenId: 11n }, price: sesh(100n * ONE_SESH), ...basics, ...differs },
    terms,
  )
