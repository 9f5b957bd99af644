import 'server-only'
import { ChainError } from '@/lib/errors/chain-error'
import { findCause } from '@/lib/errors/app-error'
import type { FactsBlock } from '@/lib/market/order-facts'
import { namesOf } from '@/lib/names/names-of'
import type { MarketSource } from '../order-book'
import { repriceAuctions } from '../store/clock'
import { readCursor } from '../store/cursor'
import { completeCategories } from './complete-categories'
import { completePasts } from './complete-pasts'
import { completeSold } from './complete-sold'
import { blockOf } from './look-again'
import { lookAtOldest } from './look-at-oldest'
import { followChain } from './step'

const SECOND = 1_000

/** Between two steps while somebody looks. */
const PACE = SECOND

/** After the last request the chain is followed so long. */
const AWAKE = 60 * SECOND

/** A request waits no longer for the newest block; it then gets what is known. */
const PATIENCE = 3 * SECOND

/** Between two rounds of slower work. */
const SLOW_PACE = 60 * SECOND

/** Follows the chain for this process: at the pace of a second while somebody looks, not at all otherwise. */
export class Follower {
  readonly #source: MarketSource
  #running: Promise<void> | null = null
  #timer: NodeJS.Timeout | null = null
  #steppedAt = 0
  #slowAt = 0
  #awakeUntil = 0
  #listeners = 0
  /** The block with which this process began to follow, or went on after a rest. */
  #awakeSince = 0
  /** Until it fails; then it is tried again with the slower work. */
  #isIndexUp = true

  constructor(source: MarketSource) {
    this.#source = source
  }

  /** When the chain was last followed to its newest block, milliseconds; 0 before that. */
  get steppedAt() {
    return this.#steppedAt
  }

  /**
   * Somebody asks: what is told afterwards is no older than a step, unless the chain or the database does not answer in time.
   * @throws {ChainError} only as long as no block at all was followed.
   */
  async freshen(now: number): Promise<void> {
    this.#awakeUntil = now + AWAKE
    this.#schedule()
    if (now - this.#steppedAt < PACE) return
    const step = this.#step()
    const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE).unref())
    try {
      await Promise.race([step, late])
    } catch (error) {
      if (!findCause(error, (cause) => cause instanceof ChainError)) throw error
      if (!(await readCursor(this.#source.store.database, 'told'))) throw error
    }
  }

  /** Keeps following until the returned function is called. */
  listen(): () => void {
    this.#listeners += 1
    this.#schedule()
    return () => {
      this.#listeners -= 1
    }
  }

  #schedule() {
    this.#timer ??= setTimeout(() => {
      this.#timer = null
      if (this.#listeners === 0 && Date.now() > this.#awakeUntil) return
      // What fails now is tried again with the next step; whoever asks is told how old everything is.
      void this.#step()
        .catch(() => undefined)
        .finally(() => this.#schedule())
    }, PACE).unref()
  }

  /** One at a time; who comes meanwhile waits for the same. */
  #step(): Promise<void> {
    this.#running ??= this.#follow().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #follow() {
    await this.#source.store.lead(async () => {
      const head = await followChain(this.#source)
      if (Date.now() - this.#steppedAt > AWAKE) this.#awakeSince = Number(head.number)
      if (this.#isIndexUp) this.#isIndexUp = await completePasts(this.#source, this.#awakeSince)
      if (Date.now() - this.#slowAt < SLOW_PACE) return
      this.#slowAt = Date.now()
      this.#isIndexUp = true
      await this.#workSlowly(head)
    })
    this.#steppedAt = Date.now()
  }

  async #workSlowly(head: FactsBlock) {
    await repriceAuctions(this.#source.store.database, blockOf(head))
    await lookAtOldest(this.#source, head)
    const mode = namesOf(this.#source.context.deployment).labelMode
    await completeSold({ ...this.#source, mode }, Number(head.number))
    await completeCategories(this.#source)
  }
}
