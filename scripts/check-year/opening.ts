import { type Address, parseEventLogs } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { ONE_SESH } from '@/lib/units/sesh'
import type { Actor } from '../check-world/actor'
import { contractsAnswer } from '../check-world/wire'
import { contribute, createPool, openSeats, pay, poolAt, vaultOf } from './calls'
import type { YearWallet } from './wallets'

const whole = (amount: bigint) => amount * ONE_SESH

/** Odd on purpose: nothing divides evenly. The last member brings what is missing. */
export const POOL_TARGET = whole(5_000n)
export const JOINS = [1_234_567_890_123n, 2_000_000_000_001n] as const

/** The vault invests all but its buffer: a seat of 6 250 SESH. */
export const DEPOSITS = { early: whole(6_000n), mixed: whole(950n) } as const

const DAY = 86_400n

/** An estimate would do without the seat: the pool forgives its refusal, also one for want of gas. */
const JOIN_GAS = 3_000_000n

export type Cast = Record<
  'seat' | 'first' | 'second' | 'third' | 'early' | 'mixed' | 'late' | 'joiner',
  YearWallet
>

/** Open nodes that start by themselves, the one with the most room first. */
export async function findNodes(actor: Actor) {
  const { contracts } = await actor.backend('/contract/contribution', contractsAnswer)
  const open = contracts.filter(({ status, manual_finalize: isManual }) => status === 1 && !isManual)
  const measured = await Promise.all(
    open.map(async (contract) => ({ ...contract, open: await openSeats(actor, contract.address) })),
  )
  return measured.toSorted((a, b) => Number(b.open - a.open))
}

/** The vault takes a seat; anybody may send it there. */
export async function investSeat(actor: Actor, by: YearWallet, contract: Address) {
  const invest = { ...vaultOf(actor), functionName: 'invest', args: [contract] }
  const { logs } = await actor.send(by.privateKey, invest)
  const [opened] = parseEventLogs({ abi: liquidStakingAbi, eventName: 'SeatOpened', logs })
  if (!opened) throw new Error('the vault took no seat')
  return opened.args
}

/** Three members fill a pool, which takes its seat with the last of them. */
export async function fillPool(actor: Actor, cast: Cast, contribution: Address) {
  const { timestamp } = await actor.client.getBlock()
  const terms = {
    contribution,
    target: POOL_TARGET,
    deadline: timestamp + 30n * DAY,
    term: 90n * DAY,
    name: 'Year',
  }
  const address = await createPool(actor, cast.first, terms)
  const joins = [
    [cast.first, JOINS[0]],
    [cast.second, JOINS[1]],
    [cast.third, POOL_TARGET - JOINS[0] - JOINS[1]],
  ] as const
  for (const [who, amount] of joins)
    await pay(actor, who, { ...poolAt(address), amount, functionName: 'join', args: [amount], gas: JOIN_GAS })
  return { address, joins }
}

/** Takes all that is left of a node, which starts it. @returns the stake and the id of the node. */
export async function fillNode(actor: Actor, who: YearWallet, contract: Address) {
  const amount = await openSeats(actor, contract)
  const { logs } = await contribute(actor, who, { contract, amount })
  const [started] = parseEventLogs({ abi: serviceNodeRewardsAbi, eventName: 'NewServiceNodeV2', logs })
  if (!started) throw new Error('the filled node did not start')
  return { amount, nodeId: started.args.serviceNodeID }
}
