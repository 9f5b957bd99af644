import { BoxStore, type StoredMessage } from '../storage/box-store'
import type { Member } from '../storage/member'
import type { NodeFault } from './node-fault'
import type { NodeKeys } from './node-keys'

/** What the staking network says about a node. */
export type Listing = {
  nodeId: number
  /** 64 hex digits. */
  ed25519: string
  state: string
  isStopped: boolean
  /** Height of the network at which the node wants to leave; 0 when it does not. */
  unlockHeight: number
}

/** A store that is told to keep things and does not. */
class ForgetfulStore extends BoxStore {
  override put(_message: StoredMessage): boolean {
    return true
  }
}

/** One Session Node of the local world as a keeper of messages. */
export class MessageNode implements Member {
  readonly keys: NodeKeys
  /** Where it listens on this machine; 0 while it does not yet. */
  port = 0
  listing: Listing
  #fault: NodeFault | undefined
  #store = new BoxStore()
  readonly #clock: () => number

  /** @param of.clock - the world's clock, milliseconds. */
  constructor(of: { keys: NodeKeys; listing: Listing; clock: () => number }) {
    this.keys = of.keys
    this.listing = of.listing
    this.#clock = of.clock
  }

  get store(): BoxStore {
    return this.#store
  }

  get fault(): NodeFault | undefined {
    return this.#fault
  }

  set fault(fault: NodeFault | undefined) {
    if (fault?.kind === 'forgetting') this.#store = new ForgetfulStore()
    else if (this.#fault?.kind === 'forgetting') this.#store = new BoxStore()
    this.#fault = fault
  }

  /** In service: part of a swarm. */
  get isActive(): boolean {
    return this.listing.state === 'active'
  }

  get isRunning(): boolean {
    return !this.listing.isStopped && this.#fault?.kind !== 'dead'
  }

  /** Milliseconds by which it answers late. */
  get delay(): number {
    return this.#fault?.kind === 'slow' ? this.#fault.milliseconds : 0
  }

  now(): number {
    return this.#clock() + (this.#fault?.kind === 'clock' ? this.#fault.milliseconds : 0)
  }
}
