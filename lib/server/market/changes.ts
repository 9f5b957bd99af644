import 'server-only'
import type { MarketEvent } from '@/lib/market/market-events'
import { eventsOf } from './answer/events-of'
import type { MarketSource } from './order-book'
import { CHANNEL, marketChange } from './store/notify'

export type Listener = (events: readonly MarketEvent[]) => void

/** Tells everybody who listens at this server what was committed, by whichever server; each change is looked up once for all. */
export class Changes {
  readonly #source: MarketSource
  readonly #listeners = new Set<Listener>()
  #listening: Promise<unknown> | null = null
  /** One after the other, so that nobody hears of an older state after a newer one. */
  #queue: Promise<void> = Promise.resolve()

  constructor(source: MarketSource) {
    this.#source = source
  }

  get count() {
    return this.#listeners.size
  }

  /** @returns ends it. @throws when the database cannot be listened to. */
  async add(listener: Listener): Promise<() => void> {
    this.#listening ??= this.#source.store.listen(CHANNEL, (payload) => this.#hear(payload))
    await this.#listening.catch((error: unknown) => {
      this.#listening = null
      throw error
    })
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #hear(payload: string) {
    if (this.#listeners.size === 0) return
    this.#queue = this.#queue.then(() => this.#tell(payload))
  }

  async #tell(payload: string) {
    const events = await this.#lookUp(payload).catch((): MarketEvent[] => [{ type: 'reload' }])
    for (const listener of this.#listeners) listener(events)
  }

  /** An empty payload comes after a broken connection: something may be missed. */
  #lookUp = async (payload: string): Promise<MarketEvent[]> =>
    payload === '' ? [{ type: 'reload' }] : eventsOf(this.#source, marketChange.parse(JSON.parse(payload)))
}
