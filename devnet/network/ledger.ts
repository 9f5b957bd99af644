import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { erc20Abi } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'
import { advance, applyAction, type DevAction } from './advance'
import { applyEvent } from './chain-events'
import { readEvents } from './read-events'
import { emptyState, heightAt, type NetworkState, type NetworkTimers } from './state'

/** How many earlier states are kept to fall back to when the chain reorganises; deeper ones replay from the start. */
const CHECKPOINTS = 200

type Checkpoint = { block: bigint; hash: string; state: NetworkState }

/**
 * The network's books: follows the chain block by block and keeps the state that follows from it. A function of the chain's
 * events and the recorded dev actions alone, so a replay gives the same state.
 */
export class Ledger {
  readonly timers: NetworkTimers
  readonly #client: ReadClient
  readonly #deployment: Deployment
  #actions: DevAction[]
  #state: NetworkState
  #checkpoints: Checkpoint[] = []
  #head: { block: bigint; timestamp: bigint } = { block: -1n, timestamp: 0n }
  #origin: NetworkState

  private constructor(
    client: ReadClient,
    deployment: Deployment,
    start: { timers: NetworkTimers; origin: NetworkState; actions: readonly DevAction[] },
  ) {
    this.#client = client
    this.#deployment = deployment
    this.timers = start.timers
    this.#origin = start.origin
    this.#state = structuredClone(start.origin)
    this.#actions = [...start.actions]
  }

  static async open(client: ReadClient, deployment: Deployment, actions: readonly DevAction[] = []) {
    const first = BigInt(deployment.startBlock)
    const { timestamp: genesis } = await client.getBlock({ blockNumber: first })
    const { blockSeconds, unlockSeconds, exitGraceSeconds, deregistrationLockSeconds, rewardDelaySeconds } =
      deployment.network
    const timers: NetworkTimers = {
      genesis,
      blockSeconds,
      unlockBlocks: Math.ceil(unlockSeconds / blockSeconds),
      graceBlocks: Math.ceil(exitGraceSeconds / blockSeconds),
      deregistrationLockBlocks: Math.ceil(deregistrationLockSeconds / blockSeconds),
      rewardDelaySeconds,
    }
    const origin = emptyState(await readPool(client, deployment, first))
    return new Ledger(client, deployment, { timers, origin, actions })
  }

  get state(): NetworkState {
    return this.#state
  }

  /** Newest block of the chain that is in the books. */
  get head() {
    return this.#head
  }

  get actions(): readonly DevAction[] {
    return this.#actions
  }

  /** Follows the chain to its newest block. */
  async sync(): Promise<void> {
    const target = await this.#client.getBlock({ blockTag: 'latest' })
    if (target.number === null || target.hash === null) return
    await this.#dropReorganised(target.number)
    const from = this.#head.block < 0n ? BigInt(this.#deployment.startBlock) + 1n : this.#head.block + 1n
    if (target.number < from) return
    for (const event of await readEvents(this.#client, this.#deployment, { from, to: target.number })) {
      this.#advanceTo(event.timestamp)
      applyEvent(this.#state, event, { timers: this.timers, deployment: this.#deployment })
    }
    this.#advanceTo(target.timestamp)
    this.#head = { block: target.number, timestamp: target.timestamp }
    const state = structuredClone(this.#state)
    this.#checkpoints.push({ block: target.number, hash: target.hash, state })
    if (this.#checkpoints.length > CHECKPOINTS) this.#checkpoints.shift()
  }

  /** Does something to a node now and records it, so that a replay does it again. */
  act(verb: DevAction['verb'], nodeId: bigint): void {
    const action = { verb, nodeId, height: this.#state.height }
    this.#actions.push(action)
    applyAction(this.#state, action)
  }

  /** Goes back to an earlier list of actions, for the return to a snapshot. */
  replaceActions(actions: readonly DevAction[]): void {
    this.#actions = [...actions]
    this.#restart()
  }

  #advanceTo(timestamp: bigint) {
    advance(this.#state, {
      height: heightAt(this.timers, timestamp),
      timers: this.timers,
      actions: this.#actions,
    })
  }

  /** Forgets everything that was read from blocks which the chain no longer has. */
  async #dropReorganised(newest: bigint) {
    for (;;) {
      const last = this.#checkpoints.at(-1)
      if (!last) return
      if (last.block <= newest) {
        const { hash } = await this.#client.getBlock({ blockNumber: last.block })
        if (hash === last.hash) return
      }
      this.#checkpoints.pop()
      const before = this.#checkpoints.at(-1)
      if (!before) return this.#restart()
      await this.#return(before)
    }
  }

  async #return({ block, state }: Checkpoint) {
    this.#state = structuredClone(state)
    const { timestamp } = await this.#client.getBlock({ blockNumber: block }).catch(() => ({ timestamp: 0n }))
    this.#head = { block, timestamp }
  }

  #restart() {
    this.#checkpoints = []
    this.#state = structuredClone(this.#origin)
    this.#head = { block: -1n, timestamp: 0n }
  }
}

/** The pool as it stood at one block; all zero before it is deployed. */
async function readPool(client: ReadClient, deployment: Deployment, blockNumber: bigint) {
  const { pool, sesh: token } = deployment.contracts
  const code = await client.getCode({ address: pool, blockNumber })
  if (!code) return { balance: sesh(0n), totalPaidOut: sesh(0n), lastPaidOutAt: unixSeconds(0n) }
  const contract = { address: pool, abi: rewardRatePoolAbi, blockNumber } as const
  const [balance, totalPaidOut, lastPaidOutAt] = await Promise.all([
    client.readContract({
      address: token,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [pool],
      blockNumber,
    }),
    client.readContract({ ...contract, functionName: 'totalPaidOut' }),
    client.readContract({ ...contract, functionName: 'lastPaidOutTime' }),
  ])
  return {
    balance: sesh(balance),
    totalPaidOut: sesh(totalPaidOut),
    lastPaidOutAt: unixSeconds(lastPaidOutAt),
  }
}
