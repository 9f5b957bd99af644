import { erc20Abi, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seaportAbi } from '@/contracts-abi/seaport'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { LocalChain } from '@/indexer/testing/local-chain'
import { MarketActors, type Trader } from '@/indexer/testing/market-actors'
import { NameScenario, tokenOf } from '@/indexer/testing/name-scenario'
import { chainContext } from '@/lib/chain/public-client'
import { readJudgedOrder } from '@/lib/chain/reads/market/judged-order'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import { readIsSigned } from '@/lib/chain/reads/market/signed'
import { priceAt } from '@/lib/market/price-at'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { bulkSignatures, bulkTypedData } from '@/lib/market/seaport/bulk-order'
import { buyCall, buyManyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import { criteriaProof, criteriaRoot } from '@/lib/market/seaport/criteria'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { canonicalSignature } from '@/lib/market/seaport/signature'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { cancelAllCall, cancelCall } from '@/lib/market/seaport/withdraw'
import { ONE_SESH } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

const labels = ['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'heath', 'inlet', 'jetty']

let chain: LocalChain
let market: MarketActors

beforeAll(async () => {
  chain = await LocalChain.start()
  const names = await NameScenario.prepare(chain)
  await names.buy('Alice', labels)
  market = await MarketActors.prepare(chain, names)
})
afterAll(() => chain.stop())

const ownerOf = (label: string) =>
  chain.client.readContract({
    ...{ address: market.terms.registry, abi: sessionNameServiceAbi, functionName: 'ownerOf' },
    args: [tokenOf(label)],
  })

const seshOf = (who: Trader) =>
  chain.client.readContract({
    ...{ address: market.terms.currency, abi: erc20Abi, functionName: 'balanceOf' },
    args: [market.address(who)],
  })

const judged = (signed: SignedOrder, criteriaIds: readonly bigint[] | null = null) =>
  readJudgedOrder(chainContext(market.names.deployment), { signed, criteriaIds })

/** What the chain says of an order now, in the words of the market. */
async function stateOf(signed: SignedOrder): Promise<string> {
  const { state } = await judged(signed)
  const { status, reason } = state
  return reason ? `${status}: ${reason}` : status
}

const isSigned = async (signed: SignedOrder) => {
  const context = chainContext(market.names.deployment)
  const { number: block, terms } = await readFactsBlock(context)
  return readIsSigned({ context, block }, signed, terms)
}

const byAlice = (functionName: string, args: readonly unknown[]) =>
  market.names.actors.send('Alice', {
    address: market.terms.registry,
    abi: sessionNameServiceAbi,
    ...{ functionName, args },
  })

describe('against the contracts', () => {
  it('the hash of every shape is the contract’s own', async () => {
    const ids = labels.map(tokenOf)
    const orders = [
      await market.list('Alice', ['amber'], 10),
      await market.list('Alice', ['amber'], 10, { endPrice: 5 }),
      await market.list('Alice', ['amber'], 10, { taker: 'Bob' }),
      await market.list('Alice', ['amber', 'birch'], 10),
      await market.offer('Bob', { tokenId: tokenOf('amber') }, 10),
      await market.offer('Bob', 'any-name', 10),
      await market.offer('Bob', { root: criteriaRoot(ids) }, 10),
    ]
    for (const { components } of orders) {
      const hash = await chain.client.readContract({
        ...{ address: market.terms.seaport, abi: seaportAbi, functionName: 'getOrderHash' },
        args: [{ ...components, offer: [...components.offer], consideration: [...components.consideration] }],
      })
      expect(orderHash(components)).toBe(hash)
    }
  })

  it('a signature is good in either length, and not on other words', async () => {
    const listing = await market.list('Alice', ['amber'], 10)
    expect(await isSigned(listing)).toBe(true)
    expect(await isSigned({ ...listing, signature: canonicalSignature(listing.signature) })).toBe(true)
    const cheaper = await market.list('Alice', ['amber'], 9)
    expect(await isSigned({ ...listing, components: cheaper.components })).toBe(false)
  })

  it('who is shown an order judges it by what was signed and by the chain alone', async () => {
    const listing = await market.list('Alice', ['amber'], 10)
    expect(await judged(listing)).toMatchObject({
      state: { status: 'active', reason: null },
      price: 10n * ONE_SESH,
      names: [{ tokenId: tokenOf('amber'), owner: market.address('Alice') }],
      shape: { kind: 'listing', tokenIds: [tokenOf('amber')] },
    })
    const cheaper = await market.list('Alice', ['amber'], 9)
    const forged = { ...listing, components: cheaper.components }
    await expect(judged(forged)).rejects.toMatchObject({ code: 'bad-signature' })
    const ids = [tokenOf('amber'), tokenOf('birch')]
    const offer = await market.offer('Bob', { root: criteriaRoot(ids) }, 10)
    expect(await judged(offer, ids)).toMatchObject({ shape: { kind: 'category-offer' } })
    await expect(judged(offer, ids.slice(1))).rejects.toMatchObject({ code: 'bad-criteria' })
    const [item] = listing.components.offer
    const strange = { ...listing.components, offer: item ? [{ ...item, token: market.terms.seaport }] : [] }
    await expect(judged({ ...listing, components: strange })).rejects.toMatchObject({
      code: 'wrong-collection',
    })
  })

  it('each listing of one signature for three is bought with its 64 bytes and proof', async () => {
    const drafts = [
      await market.list('Alice', ['amber'], 10),
      await market.list('Alice', ['birch'], 20),
      await market.list('Alice', ['cedar'], 30),
    ].map(({ components }) => components)
    const { privateKey } = market.names.actors.person('Alice')
    const signature = await privateKeyToAccount(privateKey).signTypedData(bulkTypedData(drafts, market.terms))
    const signatures = bulkSignatures(drafts, signature).map(canonicalSignature)
    const listings = drafts.map((components, at) => ({ components, signature: signatures[at] ?? '0x' }))
    for (const listing of listings) expect(await isSigned(listing)).toBe(true)
    const [first, ...others] = listings
    if (first) await market.call('Bob', buyCall(first, market.filler('Bob')))
    await market.call('Bob', buyManyCall(others, market.filler('Bob')))
    for (const label of ['amber', 'birch', 'cedar']) expect(await ownerOf(label)).toBe(market.address('Bob'))
  })

  it('an auction takes what it said, to the atomic unit, at an odd second', async () => {
    const listing = await market.list('Alice', ['delta'], 77, { endPrice: 13, days: 3 })
    const at = unixSeconds(listing.components.startTime + 12_347n)
    const before = await seshOf('Bob')
    await chain.test.setNextBlockTimestamp({ timestamp: at })
    await market.call('Bob', buyCall(listing, market.filler('Bob')))
    const price = priceAt(listing.components, market.terms.currency, at)
    expect(before - (await seshOf('Bob'))).toBe(price)
    expect(price).toBeLessThan(77n * ONE_SESH)
  })

  it('a private sale of two names at once goes to its taker only', async () => {
    const listing = await market.list('Alice', ['ember', 'fjord'], 40, { taker: 'Carol' })
    await expect(market.call('Bob', buyCall(listing, market.filler('Bob')))).rejects.toThrow()
    await market.call('Carol', buyPrivateCall(listing, market.filler('Carol')))
    expect([await ownerOf('ember'), await ownerOf('fjord')]).toEqual([
      market.address('Carol'),
      market.address('Carol'),
    ])
  })

  it('a seller without any allowance of SESH sells to an offer, and gets it less the fees', async () => {
    await market.names.actors.send('Alice', {
      ...{ address: market.terms.currency, abi: erc20Abi, functionName: 'approve' },
      args: [market.terms.conduit, 0n],
    })
    const before = await seshOf('Alice')
    const offer = await market.offer('Dan', { tokenId: tokenOf('grove') }, 50)
    await market.call('Alice', acceptCall(offer, market.filler('Alice')))
    const any = await market.offer('Dan', 'any-name', 50)
    await market.call(
      'Alice',
      acceptAnyCall(any, { tokenId: tokenOf('heath'), proof: [] }, market.filler('Alice')),
    )
    const net = 50n * ONE_SESH - ONE_SESH - market.terms.registryFee
    expect((await seshOf('Alice')) - before).toBe(2n * net)
    expect(await ownerOf('heath')).toBe(market.address('Dan'))
  })

  it('a name outside the set of an offer has no proof that the contract takes', async () => {
    const ids = ['amber', 'birch', 'inlet'].map(tokenOf)
    const offer = await market.offer('Dan', { root: criteriaRoot(ids) }, 50)
    const sell = (label: string, proof: readonly Hex[]) =>
      market.call('Alice', acceptAnyCall(offer, { tokenId: tokenOf(label), proof }, market.filler('Alice')))
    const proof = criteriaProof(ids, tokenOf('inlet')) ?? []
    await expect(sell('jetty', proof)).rejects.toThrow()
    await sell('inlet', proof)
    expect(await ownerOf('inlet')).toBe(market.address('Dan'))
  })
})

describe('what the chain says of an order', () => {
  it('a listing: active, without its approval, sold, and back again', async () => {
    const listing = await market.list('Alice', ['jetty'], 10)
    expect(await stateOf(listing)).toBe('active')
    await byAlice('setApprovalForAll', [market.terms.conduit, false])
    expect(await stateOf(listing)).toBe('inactive: not-approved')
    await byAlice('approve', [market.terms.conduit, tokenOf('jetty')])
    expect(await stateOf(listing)).toBe('active')
    await byAlice('setApprovalForAll', [market.terms.conduit, true])
    const other = await market.list('Alice', ['jetty'], 11)
    await market.call('Bob', buyCall(other, market.filler('Bob')))
    expect(await stateOf(other)).toBe('filled: filled')
    expect(await stateOf(listing)).toBe('inactive: not-owner')
    const back = await market.list('Bob', ['jetty'], 12)
    await market.names.actors.send('Alice', {
      ...{ address: market.terms.currency, abi: erc20Abi, functionName: 'approve' },
      args: [market.terms.conduit, 100n * ONE_SESH],
    })
    await market.call('Alice', buyCall(back, market.filler('Alice')))
    expect(await stateOf(listing)).toBe('active')
  })

  it('withdrawn alone, or with everything else', async () => {
    const [one, another] = [await market.list('Bob', ['amber'], 10), await market.list('Bob', ['birch'], 10)]
    await market.call('Bob', cancelCall([one.components]))
    expect([await stateOf(one), await stateOf(another)]).toEqual(['cancelled: cancelled', 'active'])
    await market.call('Bob', cancelAllCall)
    expect(await stateOf(another)).toBe('cancelled: counter-moved')
  })

  it('an offer follows the allowance of its bidder and the name that it is for', async () => {
    const offer = await market.offer('Dan', { tokenId: tokenOf('amber') }, 10)
    const approve = (amount: bigint) =>
      market.names.actors.send('Dan', {
        ...{ address: market.terms.currency, abi: erc20Abi, functionName: 'approve' },
        args: [market.terms.conduit, amount],
      })
    expect(await stateOf(offer)).toBe('active')
    await approve(10n * ONE_SESH - 1n)
    expect(await stateOf(offer)).toBe('inactive: allowance-short')
    await approve(10n * ONE_SESH)
    await market.names.actors.send('Bob', {
      ...{ address: market.terms.registry, abi: sessionNameServiceAbi, functionName: 'burn' },
      args: [tokenOf('amber')],
    })
    expect(await stateOf(offer)).toBe('inactive: name-gone')
  })

  it('a listing that outlives its name, and one that is over', async () => {
    const listing = await market.list('Alice', ['jetty'], 10, { days: 170 })
    await market.names.setExpiration(100)
    expect(await stateOf(listing)).toBe('inactive: outlives-name')
    await market.names.flipRenewals()
    expect(await stateOf(listing)).toBe('active')
    await chain.pass(170 * 86_400)
    expect(await stateOf(listing)).toBe('expired: ended')
  })
})
