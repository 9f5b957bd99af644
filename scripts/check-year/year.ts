import { basisPoints } from '@/lib/units/basis-points'
import { ONE_SESH, sesh } from '@/lib/units/sesh'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { Actor } from '../check-world/actor'
import { removeNode } from '../check-world/story'
import { claimOwn, collectSeat, payOut, proveSeat } from './calls'
import { forecast, readFigures } from './forecast'
import { type Cast, DEPOSITS, fillNode, fillPool, findNodes, investSeat, JOINS, POOL_TARGET } from './opening'
import { PoolYear } from './pool-year'
import type { Positions } from './positions'
import { RewardsClock } from './rewards-clock'
import { KEPT, VaultYear } from './vault-year'
import { gained, newWallet } from './wallets'

/** The old nodes of the seeded market have left by then, and nothing else is on its way. */
const CALM_DAYS = 40
/** A node is in the network's list after five of its blocks. */
const JOINING_SECONDS = 12 * 60
const DAY = 86_400

/** Days with the node at work; its expulsion and the lock of its stakes complete the year. */
const WORKING_DAYS = 330

/**
 * A year of one node with a seat of a wallet, one of a micro pool and one of the vault: another node joins, one leaves, members and
 * holders come and go, and in the end the node is expelled and liquidated. Every payment is compared with its promise.
 */
export async function replayYear(actor: Actor, positions: Positions) {
  const scene = await begin(actor, positions)
  await firstHalf(actor, scene)
  await secondHalf(actor, scene)
  await expel(actor, scene)
  await settle(actor, positions, scene)
}

type Scene = Awaited<ReturnType<typeof begin>>

async function gatherCast(actor: Actor): Promise<Cast> {
  const wallet = (name: string, place: number) => newWallet(actor, name, place)
  return {
    seat: await wallet('seat', 0),
    first: await wallet('first', 1),
    second: await wallet('second', 2),
    third: await wallet('third', 3),
    early: await wallet('early', 4),
    mixed: await wallet('mixed', 5),
    late: await wallet('late', 6),
    joiner: await wallet('joiner', 7),
  }
}

async function begin(actor: Actor, positions: Positions) {
  await actor.control('jump', { seconds: CALM_DAYS * DAY })
  const cast = await gatherCast(actor)
  const [found, other] = await findNodes(actor)
  if (!found || !other) throw new Error('the market has no two open nodes')
  const vault = new VaultYear(actor, positions)
  await vault.deposit(cast.early, DEPOSITS.early)
  await vault.deposit(cast.mixed, DEPOSITS.mixed)
  const seat = await investSeat(actor, cast.early, found.address)
  const pool = new PoolYear(actor, positions, await fillPool(actor, cast, found.address))
  const { amount: stake, nodeId } = await fillNode(actor, cast.seat, found.address)
  await payOut(actor, keeper(actor))
  const stakers = [cast.seat.address, pool.address, actor.forOthers.vault]
  const clock = await RewardsClock.start(actor, { nodeId, fee: found.fee, stakers })
  await actor.control('jump', { seconds: JOINING_SECONDS })
  const deposited = DEPOSITS.early + DEPOSITS.mixed
  const figures = await readFigures(actor, {
    kept: Number(KEPT.protocol + KEPT.keepers),
    idle: Number(((deposited - seat.amount) * 10_000n) / deposited),
  })
  const fee = basisPoints(found.fee)
  const of = { days: WORKING_DAYS, fee }
  const promised = {
    seat: forecast('seat', figures, { ...of, amount: sesh(stake) }),
    third: forecast('micro', figures, { ...of, amount: sesh(POOL_TARGET - JOINS[0] - JOINS[1]) }),
    early: forecast('liquid', figures, { ...of, amount: sesh(DEPOSITS.early) }),
  }
  return {
    positions,
    cast,
    vault,
    pool,
    clock,
    seat,
    stake,
    node: { id: nodeId, key: found.service_node_pubkey },
    other,
    promised,
    earned: 0n,
  }
}

const keeper = (actor: Actor) => ({ ...actor.person('keeper'), name: 'keeper' })

/** A node joins, another one asks to leave and is gone. */
async function firstHalf(actor: Actor, { clock, cast, other }: Scene) {
  await clock.pass(60)
  await payOut(actor, keeper(actor))
  await fillNode(actor, cast.joiner, other.address)
  await actor.control('jump', { seconds: JOINING_SECONDS })
  await clock.pass(60)
  const carol = actor.person('Carol')
  const contract = { address: actor.contracts.rewards, abi: serviceNodeRewardsAbi } as const
  const [leaving] = [1n]
  await actor.send(carol.privateKey, {
    ...contract,
    functionName: 'initiateExitBLSPublicKey',
    args: [leaving],
  })
  await clock.pass(16)
  const node = await actor.client.readContract({ ...contract, functionName: 'serviceNodes', args: [leaving] })
  await payOut(actor, keeper(actor))
  await removeNode(actor, 'exit', node.ed25519Pubkey.toString(16).padStart(64, '0'))
  await clock.pass(44)
}

/** Everybody collects and claims; a member hands a part on, a holder comes late, another one leaves in part. */
async function secondHalf(actor: Actor, scene: Scene) {
  const { clock, cast, pool, vault } = scene
  await collectAll(actor, scene)
  await pool.claim(cast.first)
  await pool.handOn(cast.first, cast.second, JOINS[0] / 3n)
  await vault.deposit(cast.late, 100n * ONE_SESH)
  await clock.pass(60)
  await collectAll(actor, scene)
  await pool.claim(cast.second)
  await clock.pass(10)
  await vault.redeem(cast.mixed, vault.sharesOf(cast.mixed) / 4n)
  await clock.pass(WORKING_DAYS - 250)
}

async function collectAll(actor: Actor, scene: Scene) {
  const { clock, cast, pool, vault, positions } = scene
  await payOut(actor, keeper(actor))
  await pool.collect(cast.third, clock.takeOwed(pool.address))
  await vault.collect(cast.early, clock.takeOwed(actor.forOthers.vault))
  const owed = clock.takeOwed(cast.seat.address)
  const paid = await gained(actor, cast.seat, () => claimOwn(actor, cast.seat))
  positions.exact('seat: rewards of the network', owed, paid)
  scene.earned += paid
}

/** The node is expelled and liquidated; a month later the stakes are free. */
async function expel(actor: Actor, scene: Scene) {
  await collectAll(actor, scene)
  for (const who of ['first', 'second', 'third'] as const) await scene.pool.claim(scene.cast[who])
  const { positions, promised, cast, pool } = scene
  positions.within('seat: rewards of the year, as simulated', promised.seat, scene.earned)
  positions.within(
    'third: rewards of the year in the pool, as simulated',
    promised.third,
    pool.paidTo(cast.third),
  )
  await actor.control('deregister', { nodeId: Number(scene.node.id) })
  await removeNode(actor, 'liquidation', scene.node.key)
  await actor.control('jump', { seconds: actor.timers.deregistrationLockSeconds + actor.timers.blockSeconds })
}

/** Contributors lose nothing by an expulsion: every stake comes back whole. */
async function settle(
  actor: Actor,
  positions: Positions,
  { cast, pool, vault, seat, stake, promised }: Scene,
) {
  const back = await gained(actor, cast.seat, () => claimOwn(actor, cast.seat))
  positions.exact('seat: the stake', stake, back)
  await pool.collect(cast.third, POOL_TARGET)
  for (const who of ['first', 'second', 'third'] as const) await pool.claim(cast[who])
  await proveSeat(actor, cast.early, seat.seat)
  positions.exact('vault: the stake of its seat', seat.amount, await collectSeat(actor, cast.late, seat.seat))
  const paid = await vault.redeem(cast.early)
  positions.within(
    'early: gain of the year in the vault, as simulated',
    promised.early,
    paid - DEPOSITS.early,
  )
  await vault.redeem(cast.mixed)
  await vault.redeem(cast.late)
}
