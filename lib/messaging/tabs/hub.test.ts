import { afterEach, describe, expect, it } from 'vitest'
import { createHub, type Host, type Hub } from './hub'
import type { BetweenWorkers, Outcome, ToPage } from './wire'

/** Locks and channel of one browser, and workers that can die without a word. */
function browser() {
  type Waiter = { run: () => Promise<void>; owner: string }
  const waiting: Waiter[] = []
  let holder: { owner: string; fail: (error: Error) => void } | undefined
  const alive = new Map<string, { onmessage: ((event: MessageEvent) => void) | null }>()

  const give = () => {
    const next = waiting.shift()
    if (!next) return
    holder = { owner: next.owner, fail: () => {} }
    void next.run().then(() => {
      holder = undefined
      give()
    })
  }
  const locksOf = (owner: string): Pick<LockManager, 'request'> => ({
    request: ((_: string, options: LockOptions, use: () => Promise<void>) =>
      new Promise<void>((resolve, reject) => {
        options.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')))
        const run = () => use().then(resolve)
        if (options.steal) {
          holder?.fail(new DOMException('', 'AbortError'))
          holder = undefined
          waiting.unshift({ owner, run })
        } else waiting.push({ owner, run })
        const grant = () => {
          give()
          if (holder) holder.fail = reject
        }
        if (!holder) grant()
      })) as LockManager['request'],
  })
  const channelOf = (owner: string) => {
    const end: Pick<BroadcastChannel, 'postMessage' | 'onmessage'> = {
      onmessage: null,
      postMessage: (data: BetweenWorkers) => {
        if (!alive.has(owner)) return
        for (const [name, other] of alive)
          if (name !== owner)
            queueMicrotask(() => alive.has(name) && other.onmessage?.({ data } as MessageEvent))
      },
    }
    alive.set(owner, end as { onmessage: ((event: MessageEvent) => void) | null })
    return end
  }
  return {
    locksOf,
    channelOf,
    /** As a crash of the tab: no word to anybody, the lock falls free. */
    kill(owner: string) {
      alive.delete(owner)
      if (holder?.owner === owner) {
        holder = undefined
        give()
      }
    },
    /** The worker stands still but keeps its lock. */
    hang: (owner: string) => void alive.delete(owner),
    leader: () => holder?.owner,
  }
}

const hubs: Hub[] = []
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.stop()
})

function tab(at: ReturnType<typeof browser>, id: string) {
  const events: ToPage[] = []
  const timers: (() => void)[] = []
  const served: string[] = []
  let emitted: (event: unknown) => void = () => {}
  const hub = createHub({
    id,
    lockName: 'test',
    locks: at.locksOf(id),
    channel: at.channelOf(id),
    toPage: (message) => events.push(message),
    setTimer: (run) => timers.push(run),
    startHost: ({ emit }): Host => {
      emitted = emit
      return {
        serve: async (call): Promise<Outcome> => {
          served.push(call.id)
          if (call.method === 'slow') await new Promise(() => {})
          return { value: `${id} did ${call.method}` }
        },
        keys: () => undefined,
        stop: () => {},
      }
    },
  })
  hubs.push(hub)
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    events,
    served,
    emit: (event: unknown) => emitted(event),
    call: (callId: string, method: string) => hub.call({ id: callId, method, parameters: null }),
    /** Every timer set so far runs. */
    async wait() {
      for (const run of timers.splice(0)) run()
      await settled()
    },
    settled,
    values: () =>
      events.flatMap((event) =>
        event.kind === 'outcome' && 'value' in event.outcome ? [event.outcome.value] : [],
      ),
  }
}

describe('createHub', () => {
  it('the first worker leads; calls of the others reach it, its events reach all', async () => {
    const at = browser()
    const [first, second] = [tab(at, 'a'), tab(at, 'b')]
    second.call('1', 'send')
    await second.settled()
    expect(second.values()).toEqual(['a did send'])
    expect(first.values()).toEqual([])
    first.emit('news')
    await first.settled()
    expect([first.events.at(-1), second.events.at(-1)]).toEqual([
      { kind: 'event', event: 'news' },
      { kind: 'event', event: 'news' },
    ])
  })

  it('when the leading tab crashes the next leads, and calls under way are answered', async () => {
    const at = browser()
    const [first, second, third] = [tab(at, 'a'), tab(at, 'b'), tab(at, 'c')]
    at.hang('a')
    third.call('1', 'send')
    await third.settled()
    expect(third.values()).toEqual([])
    at.kill('a')
    await third.settled()
    expect(at.leader()).toBe('b')
    expect(third.values()).toEqual(['b did send'])
    expect([first.served, second.served]).toEqual([[], ['1']])
  })

  it('a leader that hangs is robbed after it left a ping unanswered', async () => {
    const at = browser()
    tab(at, 'a')
    const second = tab(at, 'b')
    at.hang('a')
    second.call('1', 'send')
    await second.wait()
    expect(at.leader()).toBe('a')
    await second.wait()
    expect(at.leader()).toBe('b')
    expect(second.values()).toEqual(['b did send'])
  })

  it('a leader that is only slow keeps the lead', async () => {
    const at = browser()
    const first = tab(at, 'a')
    const second = tab(at, 'b')
    second.call('1', 'slow')
    await second.wait()
    await second.wait()
    expect([at.leader(), second.values(), first.served]).toEqual(['a', [], ['1']])
  })
})
