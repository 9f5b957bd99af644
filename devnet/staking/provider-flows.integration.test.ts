import { type Address, erc20Abi } from 'viem'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LocalChain } from '@/indexer/testing/local-chain'
import { StakingActors } from '@/indexer/testing/staking-actors'
import { liquidVault } from '@/lib/chain/providers/liquid-vault'
import { microPools } from '@/lib/chain/providers/micro-pools'
import { chainContext } from '@/lib/chain/public-client'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { Deployment } from '@/lib/deployment/deployment'
import { describeError } from '@/lib/errors/describe-error'
import { stakingProviders } from '@/lib/staking/providers/provider'
import { ONE_SESH, type Sesh, sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { goThrough } from './flow-person'

const START_MILLISECONDS = 120_000
const DAY = 86_400n

let chain: LocalChain
let deployment: Deployment
let actors: StakingActors

type Who = 'Alice' | 'Bob' | 'Carol' | 'keeper'
const whole = (amount: number): Sesh => sesh(BigInt(Math.round(amount * 1_000)) * (ONE_SESH / 1_000n))

beforeAll(async () => {
  chain = await LocalChain.start()
  deployment = await chain.deploy()
  actors = new StakingActors(chain, deployment)
  for (const who of ['Alice', 'Bob', 'Carol'] as const) await actors.fund(actors.person(who).address)
}, START_MILLISECONDS)
afterAll(() => chain.stop())

const does = async (who: Who, intent: Intent) => {
  const { state, seen } = await goThrough(deployment, who, intent)
  const why = 'error' in state ? describeError(state.error).code : null
  return { status: state.status, why, seen }
}

const providers = () => {
  const [vault, pools] = stakingProviders(deployment)
  if (vault?.kind !== 'liquid' || pools?.kind !== 'micro') throw new Error('nobody stakes for others')
  return { vault, pools }
}
const theVault = () => liquidVault(chainContext(deployment), providers().vault)
const thePools = () => microPools(chainContext(deployment), providers().pools)
const addressOf = (who: Who) => actors.person(who).address

const balanceOf = (who: Who) =>
  chain.client.readContract({
    ...{ address: deployment.contracts.sesh, abi: erc20Abi, functionName: 'balanceOf' },
    args: [addressOf(who)],
  })

/** An open node of Carol's, with what she has to put in herself. */
async function openNode(index: number): Promise<Address> {
  const contract = await actors.openContract('Carol', index, { fee: 500 })
  await actors.contribute('Carol', contract, whole(6_250))
  return contract
}

test('a deposit is approved exactly, and bought no shares but what the vault itself quoted', async () => {
  const { vault } = providers().vault
  const amount = whole(10_000)
  const quoted = await theVault().quoteDeposit(amount)
  const done = await does('Alice', { kind: 'vault-deposit', vault, amount, minShares: quoted })
  expect([done.status, done.seen]).toEqual(['done', ['approve-vault', 'vault-deposit']])
  const position = await theVault().readPosition(addressOf('Alice'))
  expect([position.shares, position.worth]).toEqual([quoted, amount])
  const dear = await does('Alice', { kind: 'vault-deposit', vault, amount, minShares: quoted + 1n })
  expect(dear).toMatchObject({ why: 'price-moved', seen: [] })
})

test('anybody opens a seat; what the buffer has leaves at once, the rest in turn', async () => {
  const { vault } = providers().vault
  const contract = await openNode(1)
  const opened = await does('keeper', { kind: 'vault-invest', vault, contract })
  expect([opened.status, opened.seen]).toEqual(['done', ['vault-invest']])
  const state = await theVault().readState()
  expect(state.seats).toMatchObject([{ contribution: contract, cost: whole(6_250), stage: 'filling' }])
  expect([state.buffer, state.totalAssets]).toEqual([whole(3_750), whole(10_000)])

  const { shares } = await theVault().readPosition(addressOf('Alice'))
  const part = shares / 10n
  const before = await balanceOf('Alice')
  const minAmount = await theVault().quoteRedeem(part)
  expect((await does('Alice', { kind: 'vault-redeem', vault, shares: part, minAmount })).status).toBe('done')
  expect((await balanceOf('Alice')) - before).toBe(minAmount)
  const tooMuch = await does('Alice', {
    kind: 'vault-redeem',
    vault,
    shares: shares / 2n,
    minAmount: sesh(0n),
  })
  expect(tooMuch).toMatchObject({ why: 'ERC4626ExceededMaxRedeem' })

  expect((await does('Alice', { kind: 'vault-request', vault, shares: shares / 2n })).status).toBe('done')
  const [request] = (await theVault().readPosition(addressOf('Alice'))).requests
  expect(request).toMatchObject({ id: 1n, sharesAhead: 0n, claimable: whole(2_750) })
  expect((await theVault().readState()).waiting).toBe(whole(2_250))
})

test('what is settled is claimed by its controller alone; a later deposit pays those who wait first', async () => {
  const { vault } = providers().vault
  const foreign = await does('Bob', { kind: 'vault-claim', vault, requestId: 1n })
  expect(foreign).toMatchObject({ why: 'NotControllerOfRequest' })
  const before = await balanceOf('Alice')
  expect((await does('Alice', { kind: 'vault-claim', vault, requestId: 1n })).status).toBe('done')
  expect((await balanceOf('Alice')) - before).toBe(whole(2_750))
  const again = await does('Alice', { kind: 'vault-claim', vault, requestId: 1n })
  expect([again.status, again.seen]).toEqual(['nothing-due', []])

  const amount = whole(3_000)
  const minShares = await theVault().quoteDeposit(amount)
  expect((await does('Bob', { kind: 'vault-deposit', vault, amount, minShares })).status).toBe('done')
  const [request] = (await theVault().readPosition(addressOf('Alice'))).requests
  expect(request).toMatchObject({ sharesWaiting: 0n, claimable: whole(2_250) })
  expect((await theVault().readState()).buffer).toBe(whole(750))
})

test('keeper actions without a reason are refused in words, before anything is signed', async () => {
  const { vault } = providers().vault
  const [seat] = (await theVault().readState()).seats
  if (!seat) throw new Error('there is no seat')
  const early = await does('keeper', { kind: 'vault-request-exit', vault, seat: seat.seat })
  expect(early).toMatchObject({ why: 'ExitNotNeeded', seen: [] })
  const nothing = await does('keeper', { kind: 'vault-collect-rewards', vault })
  expect(nothing).toMatchObject({ why: 'NothingToCollect', seen: [] })
  const held = await does('keeper', { kind: 'vault-invest', vault, contract: seat.contribution })
  expect(held).toMatchObject({ why: 'SeatAlreadyHeld', seen: [] })
})

test('a pool is created where it was foretold, filled, and takes its seat with the last part', async () => {
  const { factory } = providers().pools
  const contract = await openNode(2)
  const foretold = await thePools().readNextPool(addressOf('Bob'))
  const { timestamp } = await chain.head()
  const created = await does('Bob', {
    ...{ kind: 'pool-create', factory, contract, target: whole(3_000), poolName: 'Ours' },
    ...{ deadline: unixSeconds(BigInt(timestamp) + 10n * DAY), term: unixSeconds(30n * DAY) },
  })
  expect(created.status).toBe('done')
  const [pool] = await thePools().readPools()
  expect(pool).toMatchObject({
    pool: foretold,
    name: 'Ours',
    stage: 'gathering',
    gathered: 0n,
    termEnd: null,
  })

  const few = await does('Alice', { kind: 'pool-join', pool: foretold, amount: whole(3_001) })
  expect(few).toMatchObject({ why: 'MoreThanOpen', seen: [] })
  const joined = await does('Alice', { kind: 'pool-join', pool: foretold, amount: whole(1_000) })
  expect([joined.status, joined.seen]).toEqual(['done', ['approve-pool', 'pool-join']])
  expect((await does('Alice', { kind: 'pool-take-back', pool: foretold, amount: whole(500) })).status).toBe(
    'done',
  )
  const last = await does('Bob', { kind: 'pool-join', pool: foretold, amount: whole(2_500) })
  expect([last.status, last.seen]).toEqual(['done', ['approve-pool', 'pool-join-last']])
  const [taken] = await thePools().readPools()
  expect(taken).toMatchObject({ stage: 'filling', gathered: whole(3_000) })
  const late = await does('Alice', { kind: 'pool-join', pool: foretold, amount: whole(1) })
  expect(late).toMatchObject({ why: 'SeatAlreadyTaken' })
})

test('members wish, hand on, and get back what a node that does not run gives back', async () => {
  const [pool] = await thePools().readPools()
  if (!pool) throw new Error('there is no pool')
  const of = { pool: pool.pool }
  expect((await does('Bob', { kind: 'pool-wish', ...of, wishes: true })).seen).toEqual(['pool-wish'])
  expect((await does('Bob', { kind: 'pool-wish', ...of, wishes: true })).status).toBe('nothing-due')
  const exit = await does('Bob', { kind: 'pool-request-exit', ...of })
  expect(exit).toMatchObject({ why: 'NodeNotRunning' })
  const to = addressOf('Alice')
  expect((await does('Bob', { kind: 'pool-transfer', ...of, to, amount: whole(1_000) })).status).toBe('done')
  expect((await thePools().readPositions(to))[0]).toMatchObject({
    shares: whole(1_500),
    wishesToLeave: false,
  })
  expect((await thePools().readPools())[0]?.wishing).toBe(whole(1_500))

  const early = await does('Alice', { kind: 'pool-give-seat-back', ...of })
  expect(early).toMatchObject({ why: 'DeadlineNotPassed' })
  await chain.pass(11 * Number(DAY))
  expect((await does('keeper', { kind: 'pool-give-seat-back', ...of })).status).toBe('done')
  const before = await balanceOf('Alice')
  expect((await does('Alice', { kind: 'pool-claim', ...of })).status).toBe('done')
  expect((await balanceOf('Alice')) - before).toBe(whole(1_500))
})
