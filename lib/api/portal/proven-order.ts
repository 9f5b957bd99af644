import type { Address, Hex } from 'viem'
import { labelToRegistryName } from '@/lib/crypto/names'
import { ApiError } from '@/lib/errors/api-error'
import { itemTypes, type SignedOrder } from '@/lib/market/seaport/order'
import { orderHash } from '@/lib/market/seaport/typed-data'
import type { PinnedName } from '@/lib/names/pinned-name'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { fetchOrder, fetchProfile, type Asking, type WholeOrder } from './market'

/** A listing as somebody may buy it: what was signed, and the names that it gives by their proven labels. */
export type ProvenListing = { listing: SignedOrder; names: readonly PinnedName[] }

/**
 * What was signed under a hash; the order book cannot hand out another order than the one that was asked for.
 * @throws {ApiError} `bad-response` when what it sent has another hash.
 */
export async function fetchProvenOrder(hash: Hex, asking: Asking): Promise<WholeOrder> {
  const answer = await fetchOrder(hash, asking)
  if (orderHash(answer.signed.components) !== hash)
    throw new ApiError({ code: 'bad-response', details: `another order than ${hash}` })
  return answer
}

/** @throws {ApiError} `bad-response` also when a name comes without a label that makes its token (E-04). */
export async function fetchProvenListing(hash: Hex, asking: Asking): Promise<ProvenListing> {
  const { order, signed } = await fetchProvenOrder(hash, asking)
  const given = signed.components.offer.filter(({ itemType }) => itemType === itemTypes.erc721)
  const names = given.map(({ identifierOrCriteria: tokenId }) => {
    const label = order.names.find((name) => name.tokenId === tokenId)?.label ?? null
    if (label === null) throw new ApiError({ code: 'bad-response', details: `no label of ${tokenId}` })
    return { label, registryName: labelToRegistryName(label, asking.mode) }
  })
  return { listing: signed, names }
}

/** Offers of a wallet are read so many at a time. */
const PAGE_SIZE = 100
/** More pages than anybody has open offers for. */
const MOST_PAGES = 20

/** SESH that the open offers of a wallet may still take. */
export async function fetchOpenOffers(account: Address, asking: Asking): Promise<Sesh> {
  let total = 0n
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = { status: 'active' as const, limit: PAGE_SIZE, cursor }
    const { items, nextCursor } = await fetchProfile(account, 'offers-made', query, asking)
    total += items.reduce((sum, { startPrice }) => sum + startPrice, 0n)
    if (nextCursor === null) break
    cursor = nextCursor
  }
  return sesh(total)
}
