import { createAccountKit } from '@/lib/messaging/host/create-account-kit'
import { createMessengerHost, type MessengerHost } from '@/lib/messaging/host/host'
import { memoryStore } from '@/lib/messaging/storage/memory-store'

/** Somebody with a messenger of their own: the one of the pages, without a page. */
export class Person {
  readonly #host: MessengerHost
  /** When each text was seen first, milliseconds of this computer's clock. */
  readonly seenAt = new Map<string, number>()
  id = ''

  private constructor(of: { relay: string; fetch: typeof fetch }) {
    this.#host = createMessengerHost({
      kit: createAccountKit({ network: 'check', relays: [of.relay], isLocal: true }, of.fetch),
      openStore: async () => memoryStore(),
      keys: undefined,
      emit: (event) => {
        if (event.kind !== 'messages') return
        for (const { author, content } of event.changed)
          if (author !== this.id && content.kind === 'text' && !this.seenAt.has(content.text))
            this.seenAt.set(content.text, Date.now())
      },
      keysChanged: () => {},
      now: Date.now,
      setTimer: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds)
        return () => clearTimeout(timer)
      },
    })
  }

  static async join(name: string, of: { relay: string; fetch: typeof fetch }): Promise<Person> {
    const person = new Person(of)
    await person.#host.api.create({ name, lock: null })
    const state = await person.#host.api.state()
    if (state.status !== 'open') throw new Error(`${name} could not make an account.`)
    person.id = state.account.id
    return person
  }

  write = (to: Person, text: string): Promise<void> =>
    this.#host.api.send({ conversation: to.id, text, draftId: text })

  /** Texts of the other side as this one has them now, with every copy. */
  async textsFrom(other: Person): Promise<string[]> {
    const messages = await this.#host.api.messages({ conversation: other.id })
    return messages.flatMap(({ author, content }) =>
      author === other.id && content.kind === 'text' ? [content.text] : [],
    )
  }

  /** Messages of one's own that no node keeps yet. */
  async waiting(): Promise<number> {
    const state = await this.#host.api.state()
    return state.status === 'open' ? state.network.waiting : 0
  }

  stop = () => this.#host.stop()
}
