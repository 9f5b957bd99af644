import { privateKeyToAccount } from 'viem/accounts'
import { postedOf } from '@/devnet/market/posted'
import type { Trader } from '@/indexer/testing/market-actors'
import { tokenOf } from '@/indexer/testing/name-scenario'
import { SESH } from '@/indexer/testing/staking-actors'
import type { PostedOrder } from '@/lib/market/market-queries'
import { readWireSignedOrder } from '@/lib/market/reshape-order'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { bulkSignatures, bulkTypedData } from '@/lib/market/seaport/bulk-order'
import { buyCall, buyManyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import { criteriaProof, criteriaRoot } from '@/lib/market/seaport/criteria'
import type { FillCall, Filler } from '@/lib/market/seaport/fill-call'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { calldataOf, eventually, type Stage } from './stage'

type Shape = {
  what: string
  posted: readonly PostedOrder[]
  by: Trader
  /** Which name is sold to an offer for any of several. */
  token?: bigint
  call: (orders: SignedOrder[], filler: Filler) => FillCall
}

const DAY = 86_400n

/** From 80 SESH to 20 within two days, rounded up. */
const fallen = (elapsed: bigint) =>
  (80n * SESH * 2n * DAY - 60n * SESH * elapsed + 2n * DAY - 1n) / (2n * DAY)

/** Every shape of B.4: posted, read back from the API, tried there, filled on the chain, and told as filled. */
export async function fillEveryShape(stage: Stage): Promise<void> {
  const { market } = stage
  const one = async (
    signed: Promise<SignedOrder>,
    labels: readonly string[],
    criteria?: PostedOrder['criteria'],
  ) => [postedOf(await signed, labels, criteria)]
  const only = ([order]: SignedOrder[]): SignedOrder => {
    if (!order) throw new Error('no order came back')
    return order
  }
  const buy = (orders: SignedOrder[], filler: Filler) => buyCall(only(orders), filler)
  await fill(stage, {
    ...{ what: 'fixed listing', by: 'Bob', call: buy },
    posted: await one(market.list('Alice', ['alice'], 50), ['alice']),
  })
  await fill(stage, {
    ...{ what: 'Dutch auction', by: 'Bob', call: buy },
    posted: await one(market.list('Alice', ['1969'], 80, { endPrice: 20, days: 2 }), ['1969']),
  })
  await fill(stage, {
    ...{ what: 'private listing', by: 'Dan', call: (orders, filler) => buyPrivateCall(only(orders), filler) },
    posted: await one(market.list('Alice', ['level'], 30, { taker: 'Dan' }), ['level']),
  })
  await fill(stage, {
    ...{ what: 'bundle', by: 'Bob', call: buy },
    posted: await one(market.list('Alice', ['one', 'two'], 90), ['one', 'two']),
  })
  await fill(stage, {
    ...{ what: 'offer for a name', by: 'Alice', call: (orders, filler) => acceptCall(only(orders), filler) },
    posted: await one(market.offer('Bob', { tokenId: tokenOf('three') }, 40), ['three']),
  })
  await fill(stage, {
    ...{ what: 'offer for any name', by: 'Carol', token: tokenOf('123') },
    posted: await one(market.offer('Dan', 'any-name', 15), []),
    call: (orders, filler) => acceptAnyCall(only(orders), { tokenId: tokenOf('123'), proof: [] }, filler),
  })
  const ids = ['456', '789'].map(tokenOf)
  const proof = criteriaProof(ids, tokenOf('456')) ?? []
  await fill(stage, {
    ...{ what: 'offer for a category', by: 'Carol', token: tokenOf('456') },
    posted: await one(market.offer('Bob', { root: criteriaRoot(ids) }, 25), [], {
      ...{ category: 'digits3', tokenIds: ids.map(String) },
    }),
    call: (orders, filler) => acceptAnyCall(only(orders), { tokenId: tokenOf('456'), proof }, filler),
  })
  const labels = ['one', 'two', 'three', 'alice']
  const [first, ...rest] = await signTogether(stage, labels)
  if (!first) throw new Error('nothing was signed')
  await fill(stage, { what: 'one of a bulk signature', by: 'Dan', call: buy, posted: [first] })
  await fill(stage, { what: 'cart of three', by: 'Carol', call: buyManyCall, posted: rest })
}

async function fill({ chain, market, portal, checks }: Stage, { what, posted, by, token, call }: Shape) {
  const { results } = await portal.post(posted)
  const hashes = results.map((result) => {
    if (result.result === 'accepted') return result.order.hash
    throw new Error(
      `${what}: ${result.refusal.code} ${result.refusal.reason} ${result.refusal.details ?? ''}`,
    )
  })
  if (what === 'Dutch auction') await chain.pass(Number(DAY))
  const read = await Promise.all(hashes.map((hash) => portal.order(hash)))
  const own = call(
    read.map(({ signed }) => readWireSignedOrder(signed)),
    market.filler(by),
  )
  const preview = await portal.preview({
    ...{ account: market.address(by), hashes, token: token?.toString() ?? null, maxTotal: null },
  })
  checks.equal(`${what}: a trial of it`, preview.simulation.result, 'passed')
  checks.holds(`${what}: the API makes the same call`, preview.call?.data === calldataOf(own))
  if (what === 'Dutch auction') {
    const [order] = read
    const elapsed = BigInt(preview.freshness.timestamp - (order?.order.startTime ?? 0))
    checks.equal('its price, down to the atom', BigInt(preview.total), fallen(elapsed))
  }
  await market.call(by, own)
  await eventually(async () => {
    const found = await Promise.all(hashes.map((hash) => portal.order(hash)))
    return found.every(({ order }) => order.status === 'filled')
  }, `${what}: told as filled`)
  checks.holds(`${what}: filled, and told as filled`, true)
}

/** Many listings, one signature. */
async function signTogether({ market }: Stage, labels: readonly string[]): Promise<PostedOrder[]> {
  const apart: SignedOrder[] = []
  for (const label of labels) apart.push(await market.list('Bob', [label], 60))
  const orders = apart.map(({ components }) => components)
  const account = privateKeyToAccount(market.names.actors.person('Bob').privateKey)
  const signature = await account.signTypedData(bulkTypedData(orders, market.terms))
  return bulkSignatures(orders, signature).flatMap((own, index) => {
    const [components, label] = [orders[index], labels[index]]
    return components && label ? [postedOf({ components, signature: own }, [label])] : []
  })
}
