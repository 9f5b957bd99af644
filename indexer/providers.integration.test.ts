import { join } from 'node:path'
import { type Address, getAddress, parseEventLogs } from 'viem'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import { microPoolsAbi } from '@/contracts-abi/micro-pools'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SHARE, worthAt } from '@/lib/staking/providers/vault-books'
import { unixSeconds } from '@/lib/units/time'
import { IndexProcess } from './testing/index-process'
import { LocalChain } from './testing/local-chain'
import {
  poolEventList,
  poolList,
  poolMembers,
  requestList,
  vaultBooks,
  vaultEventList,
} from './testing/provider-wire'
import { statusOf } from './testing/name-wire'
import { SESH, StakingActors } from './testing/staking-actors'
import { problem } from './testing/wire'

/** How long the index may take to follow the chain. */
const FOLLOW = { timeout: 30_000, interval: 100 }
const START_MILLISECONDS = 120_000
const DAY = 86_400

type Who = 'Alice' | 'Bob' | 'Carol' | 'keeper'

describe('an index of vault and pools beside its chain', () => {
  let chain: LocalChain
  let deployment: Deployment
  let actors: StakingActors
  let index: IndexProcess
  let vault: Address
  let factory: Address
  let pool: Address

  const addressOf = (who: Who) => actors.person(who).address
  const start = (fresh: boolean) =>
    IndexProcess.start({
      deploymentFile: chain.describe(deployment),
      directory: join(chain.folder, 'index'),
      fresh,
    })

  const toVault = (who: Who, functionName: string, args: readonly unknown[]) =>
    actors.send(who, { address: vault, abi: liquidStakingAbi, functionName, args })
  /** With gas enough for what the pool tries: an estimate would stop at a seat that was refused for want of it. */
  const toPool = (who: Who, functionName: string, args: readonly unknown[] = []) =>
    actors.send(who, { address: pool, abi: microPoolAbi, functionName, args, gas: 3_000_000n })
  const deposit = async (who: Who, whole: bigint) => {
    await actors.approve(who, vault, whole * SESH)
    await toVault(who, 'deposit', [whole * SESH, addressOf(who)])
  }
  const joinPool = async (who: Who, whole: bigint) => {
    await actors.approve(who, pool, whole * SESH)
    await toPool(who, 'join', [whole * SESH])
  }
  const openNode = async (number: number) => {
    const contract = await actors.openContract('Carol', number, { fee: 500 })
    await actors.contribute('Carol', contract, 6_250n * SESH)
    return contract
  }

  const followsTheChain = async () => {
    const head = await chain.head()
    await expect.poll(async () => statusOf((await index.get('/v1/status')).body), FOLLOW).toEqual(head)
  }
  const events = () =>
    index.all(`/v1/vaults/${vault}/events?order=asc&limit=3`, (body) => vaultEventList.parse(body))
  const books = (query = '') =>
    index.all(`/v1/vaults/${vault}/books?limit=2${query}`, (body) => vaultBooks.parse(body))
  const requests = (who: Who) =>
    index.all(`/v1/vaults/${vault}/requests?controller=${addressOf(who)}`, (body) => requestList.parse(body))
  const pools = (query = '') => index.all(`/v1/pools?limit=1${query}`, (body) => poolList.parse(body))
  const members = () => index.all(`/v1/pools/${pool}/members`, (body) => poolMembers.parse(body))
  const everything = async () => [
    ...[await events(), await books(), await requests('Alice'), await pools(), await members()],
    await index.all(`/v1/pools/${pool}/events`, (body) => poolEventList.parse(body)),
  ]

  /** The index's books against the vault's own answer, now. */
  const expectBooksToBeTrue = async () => {
    await followsTheChain()
    const { timestamp } = await chain.head()
    const last = (await books()).at(-1)?.books
    if (!last) throw new Error('the vault has no books')
    const own = await chain.client.readContract({
      ...{ address: vault, abi: liquidStakingAbi, functionName: 'convertToAssets' },
      args: [ONE_SHARE],
    })
    const told = Object.fromEntries(Object.entries(last).map(([name, value]) => [name, BigInt(value)]))
    const { assets = 0n, shares = 0n, unreleasedThen = 0n, releaseStart = 0n } = told
    const of = { assets, shares, unreleasedThen, releaseStart }
    expect(worthAt(of, ONE_SHARE, unixSeconds(timestamp))).toBe(own)
  }

  beforeAll(async () => {
    chain = await LocalChain.start()
    deployment = await chain.deploy()
    actors = new StakingActors(chain, deployment)
    vault = deployment.liquid?.[0]?.vault ?? '0x'
    factory = deployment.micro?.[0]?.factory ?? '0x'
    for (const who of ['Alice', 'Bob', 'Carol'] as const) await actors.fund(addressOf(who))
    await deposit('Alice', 10_000n)
    index = await start(false)
  }, START_MILLISECONDS)

  afterAll(async () => {
    await index?.stop()
    await chain?.stop()
  }, 20_000)

  it('has the deposit of before it started', async () => {
    await followsTheChain()
    expect(await events()).toMatchObject([
      { kind: 'deposited', account: addressOf('Alice'), assets: `${10_000n * SESH}` },
    ])
    await expectBooksToBeTrue()
  })

  it('tells seats, redemptions and the queue, and its books stay those of the vault', async () => {
    await toVault('keeper', 'invest', [await openNode(1)])
    await toVault('Alice', 'redeem', [1_000n * ONE_SHARE, addressOf('Alice'), addressOf('Alice')])
    await toVault('Alice', 'requestRedeem', [5_000n * ONE_SHARE, addressOf('Alice'), addressOf('Alice')])
    await toVault('Alice', 'claimRedeem', [1n, addressOf('Bob')])
    await deposit('Bob', 777n)
    await expectBooksToBeTrue()
    expect((await events()).map(({ kind }) => kind)).toEqual([
      ...['deposited', 'seat-opened', 'redeemed', 'requested', 'settled', 'claimed', 'deposited', 'settled'],
    ])
    expect(await requests('Alice')).toMatchObject([
      { id: '1', shares: `${5_000n * ONE_SHARE}`, claimedAssets: `${2_750n * SESH}` },
    ])
    expect(await requests('Bob')).toEqual([])
  })

  it('books can be asked for from a moment on, with the state before it', async () => {
    const all = await books()
    const middle = all[3]
    if (!middle) throw new Error('too few events')
    const { body } = await index.get(`/v1/vaults/${vault}/books?from=${middle.timestamp}`)
    const answer = vaultBooks.parse(body)
    expect(answer.items[0]?.timestamp).toBeGreaterThanOrEqual(middle.timestamp)
    expect(answer.before?.timestamp).toBeLessThan(middle.timestamp)
  })

  it('lists pools with what is gathered, and members by their part', async () => {
    const { timestamp } = await chain.head()
    const terms = { target: 3_000n * SESH, deadline: BigInt(timestamp + 10 * DAY), term: 0n, name: 'Ours' }
    const receipt = await actors.send('Bob', {
      ...{ address: factory, abi: microPoolsAbi, functionName: 'create' },
      args: [{ ...terms, contribution: await openNode(2) }],
    })
    const [created] = parseEventLogs({ abi: microPoolsAbi, eventName: 'PoolCreated', logs: receipt.logs })
    pool = getAddress(created?.args.pool ?? '0x')
    await joinPool('Alice', 1_000n)
    await joinPool('Bob', 1_500n)
    await toPool('Alice', 'takeBack', [200n * SESH])
    await followsTheChain()
    expect(await pools(`&organiser=${addressOf('Bob')}`)).toMatchObject([
      { name: 'Ours', gathered: `${2_300n * SESH}`, members: 2, takenAt: null },
    ])
    expect(await pools(`&organiser=${addressOf('Alice')}`)).toEqual([])
    expect((await members()).map(({ member }) => member)).toEqual([addressOf('Bob'), addressOf('Alice')])
  })

  it('follows a position that is handed on, a wish, the seat, and what is given back', async () => {
    await joinPool('Alice', 700n)
    await toPool('Bob', 'wishToLeave', [true])
    await toPool('Alice', 'transfer', [addressOf('Bob'), 1_500n * SESH])
    await chain.pass(11 * DAY)
    await toPool('keeper', 'giveSeatBack')
    await toPool('Bob', 'claim', [addressOf('Bob')])
    await followsTheChain()
    expect(await members()).toEqual([
      { member: addressOf('Bob'), shares: `${3_000n * SESH}`, wishesToLeave: true },
    ])
    const [row] = await pools()
    expect(row).toMatchObject({ members: 1, collected: `${3_000n * SESH}` })
    expect(row?.takenAt).not.toBeNull()
    const told = await index.all(`/v1/pools/${pool}/events?order=asc`, (body) => poolEventList.parse(body))
    expect(told.map(({ kind }) => kind)).toEqual([
      ...['joined', 'joined', 'taken-back', 'joined', 'seat-taken', 'wished', 'handed-on'],
      ...['seat-given-back', 'claimed'],
    ])
  })

  it(
    'is the same when it is read anew',
    async () => {
      const before = await everything()
      await index.stop()
      index = await start(true)
      await followsTheChain()
      expect(await everything()).toEqual(before)
    },
    START_MILLISECONDS,
  )

  it.each([
    ['/v1/vaults/0x0000000000000000000000000000000000000001/events', 404, 'not-found'],
    ['/v1/vaults/nobody/events', 400, 'bad-parameter'],
    ['/v1/pools/0x0000000000000000000000000000000000000001/members', 404, 'not-found'],
    ['/v1/pools?size=3', 400, 'unknown-parameter'],
  ])('error: %s', async (path, status, code) => {
    const answer = await index.get(path)
    expect([answer.status, problem.parse(answer.body).error.code]).toEqual([status, code])
  })
})
