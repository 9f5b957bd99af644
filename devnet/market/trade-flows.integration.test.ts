import { join } from 'node:path'
import { type Address, erc20Abi, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { walletClient } from '@/devnet/chain/rpc'
import { LocalChain } from '@/indexer/testing/local-chain'
import { MarketActors, type Trader } from '@/indexer/testing/market-actors'
import { NameScenario, tokenOf } from '@/indexer/testing/name-scenario'
import { chainContext } from '@/lib/chain/public-client'
import type { FlowRecord } from '@/lib/chain/transactions/flow-record'
import type { Intent } from '@/lib/chain/transactions/intents'
import { FlowRun, type FlowRunOptions } from '@/lib/chain/transactions/run/flow-run'
import type { FlowState } from '@/lib/chain/transactions/run/state'
import type { CallsWallet } from '@/lib/chain/transactions/run/together'
import { labelToRegistryName } from '@/lib/crypto/names'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { ONE_SESH, type Sesh, sesh } from '@/lib/units/sesh'
import { milliseconds, unixSeconds } from '@/lib/units/time'

vi.mock('server-only', () => ({}))

const START_MILLISECONDS = 120_000
const DAY = 86_400

let chain: LocalChain
let market: MarketActors
/** How often a wallet was asked to sign typed data. */
let signatures = 0
/** While set, the portal cannot be reached. */
let isCutOff = false

const labels = ['amber', 'birch', 'cedar', 'delta']
const pinned = (label: string) => ({ registryName: labelToRegistryName(label), label })
const whole = (amount: number): Sesh => sesh(BigInt(amount) * ONE_SESH)
let salt = 1n

/** Requests to the portal itself go to its handlers; everything else to the chain. */
async function answerOwnRoutes() {
  const { POST } = await import('@/app/api/market/orders/route')
  const outside = globalThis.fetch
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    if (typeof input !== 'string' || !input.startsWith('/')) return outside(input, init)
    return isCutOff
      ? Promise.reject(new TypeError('fetch failed'))
      : POST(new Request(`http://portal${input}`, init))
  })
}

beforeAll(async () => {
  chain = await LocalChain.start()
  const names = await NameScenario.prepare(chain)
  await names.buy('Alice', labels)
  market = await MarketActors.prepare(chain, names)
  for (const who of ['Alice', 'Bob'] as const) {
    await approve(who, 0n)
    await names.actors.send(who, {
      ...{ address: market.terms.registry, abi: sessionNameServiceAbi, functionName: 'setApprovalForAll' },
      args: [market.terms.conduit, false],
    })
  }
  process.env['PORTAL_DEPLOYMENT'] = chain.describe(names.deployment)
  process.env['MARKET_DATABASE_DIR'] = join(chain.folder, 'market')
  process.env['INDEXER_URL'] = 'http://127.0.0.1:9'
  await answerOwnRoutes()
}, START_MILLISECONDS)
afterAll(() => {
  vi.unstubAllGlobals()
  return chain.stop()
})

const approve = (who: Trader, amount: bigint) =>
  market.names.actors.send(who, {
    ...{ address: market.terms.currency, abi: erc20Abi, functionName: 'approve' },
    args: [market.terms.conduit, amount],
  })

const allowanceOf = (who: Trader) =>
  chain.client.readContract({
    ...{ address: market.terms.currency, abi: erc20Abi, functionName: 'allowance' },
    args: [market.address(who), market.terms.conduit],
  })

const ownerOf = (label: string) =>
  chain.client.readContract({
    ...{ address: market.terms.registry, abi: sessionNameServiceAbi, functionName: 'ownerOf' },
    args: [tokenOf(label)],
  })

const walletOf = (who: Trader) => walletClient(chain.rpcUrl, market.names.actors.person(who).privateKey)

/** A wallet that does several calls before it answers. */
const atOnce = (who: Trader): CallsWallet => ({
  send: async (calls) => {
    for (const call of calls) await walletOf(who).sendTransaction(call)
    return 'all'
  },
  isThrough: () => Promise.resolve(true),
})

/** Signs everything that a flow asks for, as a person would who reads and agrees. */
class Person {
  readonly run: FlowRun
  readonly seen: string[] = []
  record: FlowRecord | null = null

  constructor(who: Trader, begin: FlowRunOptions['begin'], together = atOnce(who)) {
    const { privateKey } = market.names.actors.person(who)
    const account = privateKeyToAccount(privateKey)
    const wallet = walletOf(who)
    const { chainId } = market.terms
    this.run = new FlowRun({
      context: chainContext(market.names.deployment),
      signer: {
        address: account.address,
        chainId: async () => chainId,
        send: (transaction) => wallet.sendTransaction(transaction),
        together,
        signTyped: (text) => {
          signatures += 1
          return account.signTypedData(JSON.parse(text) as Parameters<typeof account.signTypedData>[0])
        },
      },
      begin,
      save: (record) => {
        this.record = record
      },
      onMined: () => undefined,
      now: () => milliseconds(Date.now()),
      pause: () => new Promise((resolve) => setTimeout(resolve, 20)),
    })
  }

  /** @returns where the flow comes to rest. */
  async goThrough(): Promise<FlowState> {
    await this.run.open()
    for (let state = this.run.snapshot(); state.status === 'review'; state = this.run.snapshot()) {
      this.seen.push(state.steps[0]?.review.name ?? '')
      await this.run.sign()
    }
    return this.run.snapshot()
  }
}

const begin = (intent: Intent) => ({ id: crypto.randomUUID(), intent })

async function does(who: Trader, intent: Intent) {
  const person = new Person(who, begin(intent))
  const { status, ...more } = await person.goThrough()
  return { status, seen: person.seen, record: person.record, more }
}

async function lasting() {
  const { timestamp } = await chain.head()
  return { startTime: unixSeconds(timestamp), endTime: unixSeconds(timestamp + 30 * DAY) }
}

const listing = async (
  names: readonly string[][],
  price: number,
  replaces: readonly OrderComponents[] = [],
): Promise<Intent> => ({
  kind: 'list-names',
  listings: names.map((several) => ({
    names: several.map(pinned),
    ...{ startPrice: whole(price), endPrice: whole(price), taker: null, salt: (salt += 1n) },
  })),
  approveAll: false,
  replaces,
  ...(await lasting()),
})

/** What a flow signed, as anybody gets it from the order book. */
async function fetchSigned(record: FlowRecord | null): Promise<SignedOrder[]> {
  const { GET } = await import('@/app/api/market/orders/[hash]/route')
  const { oneOrder } = await import('@/lib/market/market-api')
  const { readWireSignedOrder } = await import('@/lib/market/reshape-order')
  const hashes = record?.steps.flatMap(({ signed }) => signed?.posted ?? []) ?? []
  return Promise.all(
    hashes.map(async (hash) => {
      const response = await GET(new Request(`http://portal/api/market/orders/${hash}`), {
        params: Promise.resolve({ hash }),
      })
      return readWireSignedOrder(oneOrder.parse(await response.json()).signed)
    }),
  )
}

test('a listing is approved, signed and handed over; then it is bought and pointed to an account', async () => {
  const listed = await does('Alice', await listing([['amber']], 10))
  expect([listed.status, listed.seen]).toEqual(['done', ['approve-name', 'sign-listing']])
  const [signed] = await fetchSigned(listed.record)
  if (!signed) throw new Error('nothing was posted')
  const bought = await does('Bob', {
    ...{ kind: 'buy-names', listings: [{ listing: signed, names: [pinned('amber')] }] },
    ...{ maxTotal: whole(10), openOffers: sesh(0n), record: 'ab'.repeat(73) },
  })
  expect([bought.status, bought.seen]).toEqual(['done', ['approve-market', 'buy-name', 'set-session-record']])
  expect(await ownerOf('amber')).toBe(market.address('Bob'))
  expect(await allowanceOf('Bob')).toBe(0n)
})

/** Cedar is listed. @returns the wish to buy it and to point it to an account. */
async function cedarForSale(): Promise<Intent> {
  const listed = await does('Alice', await listing([['cedar']], 12))
  const [signed] = await fetchSigned(listed.record)
  if (!signed) throw new Error('nothing was posted')
  return {
    ...{ kind: 'buy-names', listings: [{ listing: signed, names: [pinned('cedar')] }] },
    ...{ maxTotal: whole(12), openOffers: sesh(0n), record: 'cd'.repeat(73) },
  }
}

test('a wallet that takes several calls buys a name and points it to an account in one request', async () => {
  const wish = await cedarForSale()
  const snapshot = await chain.test.snapshot()
  const buyer = new Person('Bob', begin(wish))
  await buyer.run.open()
  await buyer.run.signTogether()
  expect(buyer.run.snapshot().status).toBe('done')
  expect(buyer.record?.steps.map(({ kind, status }) => [kind, status])).toEqual([['set-record', 'confirmed']])
  expect(await ownerOf('cedar')).toBe(market.address('Bob'))
  await chain.test.revert({ id: snapshot })
})

test('after a reload a flow waits for the request that the wallet has, and makes no other', async () => {
  const wish = await cedarForSale()
  const snapshot = await chain.test.snapshot()
  const asked: { to: Address; data: Hex }[] = []
  const closed = new Person('Bob', begin(wish), {
    send: async (calls) => `held ${asked.push(...calls)}`,
    isThrough: () => new Promise(() => undefined),
  })
  await closed.run.open()
  void closed.run.signTogether()
  await expect.poll(() => closed.record?.steps.at(-1)?.callsId).toBe('held 3')

  const states: string[] = []
  const later: CallsWallet = {
    send: () => Promise.reject(new Error('the wallet was asked again')),
    isThrough: async (id) => {
      states.push(again.run.snapshot().status, id)
      await atOnce('Bob').send(asked)
      return true
    },
  }
  const again = new Person('Bob', { record: closed.record as FlowRecord }, later)
  await again.run.open()
  expect(states).toEqual(['waiting-for-wallet', 'held 3'])
  expect(again.run.snapshot().status).toBe('done')
  expect(again.record?.steps.map(({ kind, status }) => [kind, status])).toEqual([['set-record', 'confirmed']])
  expect(await ownerOf('cedar')).toBe(market.address('Bob'))
  await chain.test.revert({ id: snapshot })
})

test('what was signed while the portal was away is handed over later, and not signed again', async () => {
  const asked = signatures
  isCutOff = true
  const person = new Person('Alice', begin(await listing([['birch'], ['cedar']], 20)))
  expect((await person.goThrough()).status).toBe('failed')
  expect(person.record?.steps.at(-1)?.status).toBe('signed')
  isCutOff = false
  if (!person.record) throw new Error('nothing was written down')
  const later = new Person('Alice', { record: person.record })
  expect((await later.goThrough()).status).toBe('done')
  expect([later.seen, signatures - asked]).toEqual([[], 1])
  expect(await fetchSigned(later.record)).toHaveLength(2)
})

test('an offer is funded and signed, and accepted with the approval of one name alone', async () => {
  const made = await does('Bob', {
    ...{ kind: 'make-offer', target: { kind: 'item', name: pinned('delta') }, price: whole(30) },
    ...{ salt: (salt += 1n), openOffers: whole(5), ...(await lasting()) },
  })
  expect([made.status, made.seen]).toEqual(['done', ['approve-market', 'sign-item-offer']])
  expect(await allowanceOf('Bob')).toBe(whole(35))
  const [offer] = await fetchSigned(made.record)
  if (!offer) throw new Error('nothing was posted')
  const other = await does('Alice', { kind: 'accept-offer', offer, name: pinned('birch'), proof: null })
  expect(other.more).toMatchObject({ error: { code: 'not-what-was-meant' } })
  const sold = await does('Alice', { kind: 'accept-offer', offer, name: pinned('delta'), proof: null })
  expect([sold.status, sold.seen]).toEqual(['done', ['approve-name', 'accept-offer']])
  expect(await ownerOf('delta')).toBe(market.address('Bob'))
})

test('E-24: a cart leaves out what was withdrawn, and nothing is sent for nothing', async () => {
  const listed = await does('Alice', await listing([['birch'], ['cedar']], 7))
  const orders = await fetchSigned(listed.record)
  const [birch, cedar] = orders
  if (!birch || !cedar) throw new Error('nothing was posted')
  const withdrawn = await does('Alice', { kind: 'cancel-orders', orders: [birch.components] })
  expect([withdrawn.status, withdrawn.seen]).toEqual(['done', ['cancel-orders']])
  const cart: Intent = {
    kind: 'buy-names',
    listings: [
      { listing: birch, names: [pinned('birch')] },
      { listing: cedar, names: [pinned('cedar')] },
    ],
    ...{ maxTotal: whole(14), openOffers: sesh(0n), record: null },
  }
  expect((await does('Bob', { ...cart, maxTotal: whole(6) })).more).toMatchObject({
    error: { code: 'price-raised' },
  })
  const bought = await does('Bob', cart)
  expect([bought.status, bought.seen.at(-1)]).toEqual(['done', 'buy-name'])
  expect([await ownerOf('birch'), await ownerOf('cedar')]).toEqual([
    market.address('Alice'),
    market.address('Bob'),
  ])
  const late = await does('Carol', { ...cart, listings: cart.listings.slice(0, 1) })
  expect(late.more).toMatchObject({ error: { code: 'cancelled' } })
})

test('E-10: a dearer listing withdraws the cheaper one of the same name before it is signed', async () => {
  const listed = await does('Alice', await listing([['birch']], 5))
  const [cheap] = await fetchSigned(listed.record)
  if (!cheap) throw new Error('nothing was posted')
  const dearer = await does('Alice', await listing([['birch']], 50, [cheap.components]))
  expect([dearer.status, dearer.seen]).toEqual(['done', ['cancel-orders', 'sign-listing']])
  const sniped = await does('Bob', {
    ...{ kind: 'buy-names', listings: [{ listing: cheap, names: [pinned('birch')] }] },
    ...{ maxTotal: whole(5), openOffers: sesh(0n), record: null },
  })
  expect(sniped.more).toMatchObject({ error: { code: 'cancelled' } })
})

test('everything is withdrawn at once, and withdrawing again is nothing to sign', async () => {
  const listed = await does('Alice', await listing([['birch']], 9))
  const [birch] = await fetchSigned(listed.record)
  if (!birch) throw new Error('nothing was posted')
  expect((await does('Alice', { kind: 'cancel-all-orders' })).seen).toEqual(['cancel-all-orders'])
  const again = await does('Alice', { kind: 'cancel-orders', orders: [birch.components] })
  expect([again.status, again.seen]).toEqual(['nothing-due', []])
  expect(orderHash(birch.components)).toBe(listed.record?.steps.at(-1)?.signed?.posted[0])
})
