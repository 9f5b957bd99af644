import type { Hex } from 'viem'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { advance } from './advance'
import { applyEvent } from './chain-events'
import type { DevAction } from './dev-actions'
import { readEvents } from './read-events'
import { readPool } from './read-pool'
import { copyState, emptyState, heightAt, type NetworkState, type NetworkTimers } from './state'

/** How many earlier states are kept to fall back to when the chain reorganises; deeper ones replay from the start. */
const CHECKPOINTS = 200

/** A block of the chain; `hash` is null before the first one is read. */
export type LedgerHead = { block: bigint; timestamp: bigint; hash: Hex | null }

type Checkpoint = { head: LedgerHead; state: NetworkState }

/**
 * The network's books: follows the chain block by block and keeps the state that follows from it. A function of the chain's
 * events and the recorded dev actions alone, so a replay gives the same state. Its calls must not overlap.
 */
export class Ledger {
  readonly timers: NetworkTimers
  readonly #client: ReadClient
  readonly #deployment: Deployment
  readonly #origin: Checkpoint
  #actions: DevAction[]
  #state: NetworkState
  #head: LedgerHead
  #checkpoints: Checkpoint[] = []

  private constructor(
    client: ReadClient,
    deployment: Deployment,
    start: { timers: NetworkTimers; origin: NetworkState; actions: readonly DevAction[] },
  ) {
    this.#client = client
    this.#deployment = deployment
    this.timers = start.timers
    const head = { block: BigInt(deployment.startBlock), timestamp: start.timers.genesis, hash: null }
    this.#origin = { head, state: start.origin }
    this.#head = head
    this.#state = copyState(start.origin)
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
  get head(): LedgerHead {
    return this.#head
  }

  get actions(): readonly DevAction[] {
    return this.#actions
  }

  /** Follows the chain to its newest block. */
  async sync(): Promise<void> {
    const target = await this.#client.getBlock({ blockTag: 'latest' })
    await this.#dropReorganised(target.number)
    const from = this.#head.block + 1n
    if (target.number < from) return
    for (const event of await readEvents(this.#client, this.#deployment, { from, to: target.number })) {
      this.#advanceTo(event.timestamp, event.block - 1n)
      applyEvent(this.#state, event, { timers: this.timers, deployment: this.#deployment })
    }
    this.#advanceTo(target.timestamp, target.number)
    this.#head = { block: target.number, timestamp: target.timestamp, hash: target.hash }
    this.#checkpoints.push({ head: this.#head, state: copyState(this.#state) })
    if (this.#checkpoints.length > CHECKPOINTS) this.#checkpoints.shift()
  }

  /**
   * Does something to a node and records it, so that a replay does it again.
   * @param height - of the network; a later one than now lets it happen when the network gets there.
   */
  act(verb: DevAction['verb'], nodeId: bigint, height = this.#state.height): void {
    this.#actions.push({ verb, nodeId, height, afterBlock: this.#head.block })
    this.#advanceTo(this.#head.timestamp, this.#head.block)
  }

  /** Undoes all recorded actions but the first `count`, for the return to a snapshot; the chain is read again from there. */
  forgetActions(count: number): void {
    this.#actions.length = Math.min(count, this.#actions.length)
    while (this.#newest.state.actionsDone > count) this.#checkpoints.pop()
    this.#return()
  }

  #advanceTo(timestamp: bigint, completedBlock: bigint) {
    const later = this.#actions.findIndex(({ afterBlock }) => afterBlock > completedBlock)
    advance(this.#state, {
      height: heightAt(this.timers, timestamp),
      timers: this.timers,
      actions: later < 0 ? this.#actions : this.#actions.slice(0, later),
    })
  }

  get #newest(): Checkpoint {
    return this.#checkpoints.at(-1) ?? this.#origin
  }

  /** Forgets everything that was read from blocks which the chain no longer has. */
  async #dropReorganised(newest: bigint) {
    const before = this.#checkpoints.length
    while (this.#checkpoints.length > 0 && !(await this.#isOnChain(this.#newest.head, newest)))
      this.#checkpoints.pop()
    if (this.#checkpoints.length < before) this.#return()
  }

  async #isOnChain(head: LedgerHead, newest: bigint): Promise<boolean> {
    if (head.block > newest) return false
    const { hash } = await this.#client.getBlock({ blockNumber: head.block })
    return hash === head.hash
  }

  #return() {
    const { head, state } = this.#newest
    this.#head = head
    this.#state = copyState(state)
  }
}
