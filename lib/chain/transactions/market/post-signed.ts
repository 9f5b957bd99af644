import { type PostResult, postOrders } from '@/lib/api/portal/post-orders'
import { tokenIdOf } from '@/lib/crypto/names'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { MarketError } from '@/lib/market/market-error'
import { marketOf } from '@/lib/market/market-of'
import type { PostedOrder } from '@/lib/market/market-queries'
import { writeWireSignedOrder } from '@/lib/market/reshape-order'
import { bulkSignatures } from '@/lib/market/seaport/bulk-order'
import { canonicalSignature } from '@/lib/market/seaport/signature'
import type { PinnedName } from '@/lib/names/pinned-name'
import type { SignedRecord, StepRecord } from '../flow-record'
import type { Intent } from '../intents'

export type Posting = {
  signed: SignedRecord
  /** The first thing that was refused. */ refusal: MarketError | null
}

/**
 * Tells the order book what was signed. It knows an order by its hash, so that it can be told again.
 * @throws {ApiError} when it could not be told at all: nothing is lost, the signature is kept.
 */
export async function postSigned(
  deployment: PublicDeployment,
  intent: Intent,
  { signed }: StepRecord,
): Promise<Posting> {
  if (!signed) throw new RangeError('A step without signature.')
  const { orders, signature } = signed
  const signatures = orders.length > 1 ? bulkSignatures(orders, signature) : [signature]
  const bodies = orders.map((components, index): PostedOrder => ({
    ...writeWireSignedOrder({ components, signature: canonicalSignature(signatures[index] ?? '0x') }),
    ...besides(intent, new Set(components.offer.map(({ identifierOrCriteria }) => identifierOrCriteria))),
  }))
  const { chainId } = deployment
  const results = await postOrders({ chainId, seaport: marketOf(deployment).seaport, orders: bodies })
  const posted = results.flatMap((result) => (result.result === 'accepted' ? [result.hash] : []))
  const refused = results.find((result) => result.result === 'refused')
  return { signed: { ...signed, posted }, refusal: refused ? wordsOf(refused) : null }
}

const wordsOf = ({ code, reason, details }: Extract<PostResult, { result: 'refused' }>) =>
  new MarketError(reason, undefined, details ? `${code}: ${details}` : code)

/** What the order book cannot see in the order itself: labels, and the set behind a merkle root. */
function besides(intent: Intent, given: ReadonlySet<bigint>): Pick<PostedOrder, 'names' | 'criteria'> {
  if (intent.kind === 'list-names') {
    const names = intent.listings.flatMap((listing) => listing.names)
    return { names: told(names).filter(({ tokenId }) => given.has(BigInt(tokenId))), criteria: null }
  }
  if (intent.kind !== 'make-offer') throw new RangeError('Nothing of this wish is posted.')
  const { target } = intent
  if (target.kind === 'item') return { names: told([target.name]), criteria: null }
  if (target.kind === 'any') return { names: [], criteria: null }
  const tokenIds = target.tokenIds.map(String)
  return { names: [], criteria: { category: target.category, tokenIds } }
}

const told = (names: readonly PinnedName[]) =>
  names.flatMap(({ registryName, label }) =>
    label === null ? [] : [{ tokenId: tokenIdOf(registryName).toString(), label }],
  )
