import { describe, expect, it } from 'vitest'
import { RelayError } from '../../transport/relay-error'
import { createOutbox } from './outbox'
import { MOST_ATTEMPTS, type OutboxEntry, waitAfter } from './outbox-entry'

const bytes = (text: string) => new TextEncoder().encode(text)
const entry = (id: string, sentAt: number, to: readonly string[] = ['bob', 'self']): OutboxEntry => ({
  id,
  sentAt,
  attempts: 0,
  steps: to.map((box) => ({ to: box, data: bytes(id), ttlMilliseconds: 1_000 })),
})

type Refusal = (of: { to: string; text: string }) => Error | undefined

function outbox(refuse: Refusal = () => undefined, isUploading = () => false) {
  const log: string[] = []
  const timers: { run: () => void; milliseconds: number }[] = []
  let refusal = refuse
  const box = createOutbox({
    uploadFiles: async ({ hasFiles: _done, ...one }) => {
      log.push('upload')
      if (isUploading()) throw new RelayError('no-relay')
      return { ...one, steps: entry(one.id, one.sentAt).steps }
    },
    network: {
      store: async ({ to, data }) => {
        const text = new TextDecoder().decode(data)
        log.push(`${text}>${to}`)
        const error = refusal({ to, text })
        if (error) throw error
        return { hash: `${text}-${to}`, stored: 4, of: 5 }
      },
    },
    setTimer: (run, milliseconds) => {
      const timer = { run, milliseconds }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    onStored: async ({ entry: { id }, rest }) => void log.push(`${id} ${rest ? 'half' : 'done'}`),
    onFailed: async ({ entry: { id }, why }) => void log.push(`${id} failed ${why.code}`),
    onDelayed: () => log.push('delayed'),
  })
  return {
    box,
    log,
    timers,
    settle: () => new Promise<void>((resolve) => setImmediate(resolve)),
    allow: () => (refusal = () => undefined),
    fire: () => {
      for (const { run } of timers.splice(0)) run()
    },
  }
}

describe('createOutbox', () => {
  it('fills the other side’s box first, then the own one', async () => {
    const { box, log, settle } = outbox()
    box.add(entry('a', 1))
    await settle()
    expect(log).toEqual(['a>bob', 'a half', 'a>self', 'a done'])
    expect(box.entries()).toHaveLength(0)
  })

  it('a closed way costs no attempt: it waits, longer each time, until it opens', async () => {
    const { box, log, timers, settle, fire, allow } = outbox(() => new RelayError('no-relay'))
    box.add(entry('a', 1, ['bob']))
    const waits: number[] = []
    for (let times = 0; times < MOST_ATTEMPTS + 4; times += 1) {
      await settle()
      waits.push(...timers.map(({ milliseconds }) => milliseconds))
      fire()
    }
    expect(waits.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000])
    expect(waits.at(-1)).toBe(60_000)
    allow()
    await settle()
    fire()
    await settle()
    expect(log.at(-1)).toBe('a done')
  })

  it('a network that keeps refusing is given up, with its reason', async () => {
    const { box, log, settle, fire } = outbox(() => new Error('no'))
    box.add(entry('a', 1, ['bob']))
    for (let times = 0; times < MOST_ATTEMPTS; times += 1) {
      await settle()
      fire()
    }
    expect(log.filter((line) => line === 'a>bob')).toHaveLength(MOST_ATTEMPTS)
    expect(log.at(-1)).toBe('a failed unknown')
    expect(box.entries()).toHaveLength(0)
  })

  it('files go first; what is sealed then is not uploaded and sealed again', async () => {
    let isOffline = true
    const { box, log, settle, fire, allow } = outbox(
      () => new RelayError('no-relay'),
      () => isOffline,
    )
    box.add({ ...entry('a', 1), steps: [], hasFiles: true })
    await settle()
    expect(log).toEqual(['upload', 'delayed'])
    isOffline = false
    fire()
    await settle()
    allow()
    fire()
    await settle()
    expect(log.slice(2)).toEqual([
      ...['upload', 'a>bob', 'delayed'],
      ...['a>bob', 'a half', 'a>self', 'a done'],
    ])
  })

  it('what can never be sent is not tried again', async () => {
    const { box, log, settle } = outbox(() => new RelayError('too-large'))
    box.add(entry('a', 1, ['bob']))
    await settle()
    expect(log).toEqual(['a>bob', 'a failed too-large'])
  })

  it('a retry goes on where it stopped: the other side gets nothing twice', async () => {
    const { box, log, settle, allow, fire } = outbox(({ to }) =>
      to === 'self' ? new RelayError('no-relay') : undefined,
    )
    box.add(entry('a', 1))
    await settle()
    allow()
    fire()
    await settle()
    expect(log.filter((line) => line === 'a>bob')).toHaveLength(1)
    expect(log.at(-1)).toBe('a done')
  })

  it('one that waits holds nothing else up, and waking tries it at once', async () => {
    const { box, log, settle, allow } = outbox(({ text }) =>
      text === 'a' ? new RelayError('no-relay') : undefined,
    )
    box.add(entry('a', 1, ['bob']))
    box.add(entry('b', 2, ['bob']))
    await settle()
    expect(log).toContain('b done')
    expect(box.entries()).toHaveLength(1)
    allow()
    box.wake()
    await settle()
    expect(log.at(-1)).toBe('a done')
  })

  it('the same entry is not sent twice at once', async () => {
    const { box, log, settle } = outbox()
    box.add(entry('a', 1, ['bob']))
    box.add(entry('a', 1, ['bob']))
    await settle()
    expect(log).toEqual(['a>bob', 'a done'])
  })

  it('what is dropped while it is under way is not tried again, and nothing of it is left', async () => {
    const refused = outbox(() => {
      refused.box.drop('a')
      return new RelayError('no-relay')
    })
    refused.box.add(entry('a', 1))
    await refused.settle()
    expect([refused.log, refused.timers, refused.box.entries()]).toEqual([['a>bob'], [], []])
    const final = outbox(() => {
      final.box.drop('a')
      return new RelayError('too-large')
    })
    final.box.add(entry('a', 1))
    await final.settle()
    expect(final.log).toEqual(['a>bob'])
    const stored = outbox(() => void stored.box.drop('a'))
    stored.box.add(entry('a', 1))
    await stored.settle()
    expect(stored.log).toEqual(['a>bob', 'a done'])
  })

  it('after stopping nothing more is sent', async () => {
    const { box, log, settle, timers } = outbox(() => new RelayError('no-relay'))
    box.add(entry('a', 1, ['bob']))
    await settle()
    box.stop()
    expect(timers).toEqual([])
    box.wake()
    await settle()
    expect(log).toEqual(['a>bob', 'delayed'])
  })
})

it('waits at most a minute', () => {
  expect(waitAfter(1)).toBe(1_000)
  expect(waitAfter(50)).toBe(60_000)
})
