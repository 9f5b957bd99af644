import { RelayError, type RelayErrorCode } from './relay-error'

/** What a guard answered, unread. */
export type GuardAnswer = { status: number; body: Uint8Array<ArrayBuffer> }

/** The way through relays to guards: the first relay that works is used until it fails. */
export type Relays = {
  /** Address of the relay that is asked first at the moment. */
  first(): string
  /** @param guard - `ip:port` of a listed node. @throws {RelayError} */
  ask(guard: string, body: Uint8Array<ArrayBuffer>): Promise<GuardAnswer>
  /** The node list of the first relay that tells one, as JSON. @throws {RelayError} */
  nodes(): Promise<unknown>
}

export type RelaysOptions = {
  /** Base addresses, in the order in which they are tried. */
  urls: readonly string[]
  fetch: typeof globalThis.fetch
  timeoutMilliseconds?: number
}

const TIMEOUT_MILLISECONDS = 45_000

const codeOfStatus: Readonly<Record<number, RelayErrorCode>> = {
  403: 'relay-refused',
  413: 'too-large',
  429: 'relay-busy',
}

/** A relay's own words; what a guard said about its path is passed on instead. */
const isFromGuard = (answer: Response) => answer.headers.get('x-from-guard') === '1'

export function relays({ urls, fetch, timeoutMilliseconds = TIMEOUT_MILLISECONDS }: RelaysOptions): Relays {
  let order = [...urls]
  /** The relay that failed goes to the end of the line. */
  const demote = (url: string) => (order = [...order.filter((other) => other !== url), url])

  async function inTurn<Value>(path: string, init: RequestInit, read: (answer: Response) => Promise<Value>) {
    let failure = new RelayError('no-relay')
    for (const url of [...order]) {
      try {
        const signal = AbortSignal.timeout(timeoutMilliseconds)
        const answer = await fetch(`${url}/${path}`, { ...init, signal, ...bare })
        if (isFromGuard(answer) || answer.ok) return await read(answer)
        failure = new RelayError(codeOfStatus[answer.status] ?? 'no-relay')
        if (failure.code === 'too-large') throw failure
        // 502 and 504 are about the guard: the relay itself works, another would fare no better.
        if (answer.status === 502 || answer.status === 504) return await read(answer)
      } catch (error) {
        if (error instanceof RelayError) throw error
        failure = new RelayError('no-relay', error)
      }
      demote(url)
    }
    throw failure
  }

  return {
    first: () => order[0] ?? '',
    ask: (guard, body) =>
      inTurn('onion', { method: 'POST', headers: { 'x-guard': guard }, body }, async (answer) => ({
        status: answer.status,
        body: new Uint8Array(await answer.arrayBuffer()),
      })),
    nodes: () => inTurn('nodes', {}, (answer): Promise<unknown> => answer.json()),
  }
}

/** Nothing that would tell one visit from another. */
const bare = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'error',
} as const satisfies RequestInit
