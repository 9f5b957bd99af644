import type { Deployment } from '@/lib/deployment/deployment'
import { createAccountKit } from '@/lib/messaging/host/create-account-kit'
import { createMessengerHost, type MessengerHost } from '@/lib/messaging/host/host'
import type { Delivery } from '@/lib/messaging/model/message'
import type { NetworkState } from '@/lib/messaging/model/state'
import { memoryStore } from '@/lib/messaging/storage/memory-store'

type Options = {
  /** Tried in turn. */
  relays: readonly string[]
  fetch: typeof fetch
  /** So many times faster than in a browser is everything that waits; default 1. */
  pace?: number
  fileServer: NonNullable<Deployment['messages']>['fileServer']
}

/** Somebody with a messenger of their own: the one of the pages, without a page. */
export class Person {
  readonly #host: MessengerHost
  /** When each text was seen first, milliseconds of this computer's clock. */
  readonly seenAt = new Map<string, number>()
  id = ''
  /** The recovery phrase. */
  words = ''

  private constructor(of: Options) {
    this.#host = createMessengerHost({
      kit: createAccountKit(
        { network: 'check', relays: of.relays, isLocal: true, fileServer: of.fileServer },
        { fetch: of.fetch, registered: async () => undefined },
      ),
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
        const timer = setTimeout(run, milliseconds / (of.pace ?? 1))
        return () => clearTimeout(timer)
      },
    })
  }

  static async join(name: string, of: Options): Promise<Person> {
    const person = new Person(of)
    const { words } = await person.#host.api.create({ name, lock: null })
    return await person.#know(words)
  }

  /** The same account on another device. */
  static async restore({ words }: Person, of: Options): Promise<Person> {
    const person = new Person(of)
    await person.#host.api.restore({ words, lock: null })
    return await person.#know(words)
  }

  async #know(words: string): Promise<Person> {
    const state = await this.#host.api.state()
    if (state.status !== 'open') throw new Error('The account did not open.')
    this.id = state.account.id
    this.words = words
    return this
  }

  write = (to: Person, text: string): Promise<void> =>
    this.#host.api.send({ conversation: to.id, text, draftId: text })

  /** Sends what was given up. */
  async tryAgain(to: Person): Promise<void> {
    for (const message of await this.#host.api.messages({ conversation: to.id }))
      if (message.delivery?.status === 'failed') await this.#host.api.retry({ conversation: to.id, message })
  }

  /** Sends a file to oneself, and waits until it is with the server. */
  leaveFile = async ({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) => {
    const { api } = this.#host
    const file = { name, contentType: 'text/plain', bytes, isVoice: false }
    await api.choose({ conversation: this.id, file })
    const chosen = await api.chosen({ conversation: this.id })
    await api.send({ conversation: this.id, text: '', files: chosen.map(({ id }) => id), draftId: name })
    while ((await this.waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 100))
  }

  /** The account that a name means, as three nodes say; null when they do not know it. */
  meaningOf = async (label: string) => (await this.#host.api.resolveName({ label })).accountId

  joinRoom = async (link: string) => await this.#host.api.joinCommunity({ link })

  /** Texts of the other side as this one has them now, with every copy. */
  async textsFrom(other: Person): Promise<string[]> {
    const messages = await this.#host.api.messages({ conversation: other.id })
    return messages.flatMap(({ author, content }) =>
      author === other.id && content.kind === 'text' ? [content.text] : [],
    )
  }

  /** What became of messages to the other side. */
  async deliveriesTo(other: Person): Promise<(Delivery | undefined)[]> {
    const messages = await this.#host.api.messages({ conversation: other.id })
    return messages.flatMap(({ author, delivery }) => (author === this.id ? [delivery] : []))
  }

  /** What is said about the connection. */
  async line(): Promise<NetworkState> {
    const state = await this.#host.api.state()
    if (state.status !== 'open') throw new Error('The account is closed.')
    return state.network
  }

  /** Messages of one's own that no node keeps yet. */
  waiting = async (): Promise<number> => (await this.line()).waiting

  stop = () => this.#host.stop()
}
