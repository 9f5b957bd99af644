import { expect, it, vi } from 'vitest'
import { documentPusher } from './push-documents'
import { createTimers } from './timers'

/** Timers that a test lets go off; each says how long it was to wait, milliseconds. */
function pusher(push: () => Promise<void>) {
  const set: { run: () => void; milliseconds: number }[] = []
  const timers = createTimers((run, milliseconds) => {
    const timer = { run, milliseconds }
    set.push(timer)
    return () => void set.splice(set.indexOf(timer), 1)
  })
  const pushSoon = documentPusher({
    documents: { isDirty: () => true, push } as never,
    network: {} as never,
    run: async (task) => await task({} as never),
    timers,
    mayPush: () => true,
    // As the engine does: whatever changes, documents that wait are looked at.
    failed: () => pushSoon(),
  })
  const goOff = () => set.splice(0).forEach(({ run }) => run())
  return { timers, pushSoon, goOff, waits: () => set.map(({ milliseconds }) => milliseconds) }
}

it('documents that could not be stored are tried again after twenty seconds, not at once', async () => {
  const push = vi.fn().mockRejectedValue(new Error('no relay'))
  const { pushSoon, goOff, waits } = pusher(push)
  pushSoon()
  expect(waits()).toEqual([2_000])
  goOff()
  await vi.waitFor(() => expect(waits()).toEqual([20_000]))
  expect(push).toHaveBeenCalledOnce()
})

it('an account that was closed while it stored documents stores none any more', async () => {
  let fail = (_: Error) => {}
  const push = vi.fn(() => new Promise<void>((_, reject) => (fail = reject)))
  const { timers, pushSoon, goOff, waits } = pusher(push)
  pushSoon()
  goOff()
  timers.stop()
  fail(new Error('no relay'))
  await vi.waitFor(() => expect(push.mock.results[0]?.value).rejects.toThrow())
  pushSoon()
  expect(waits()).toEqual([])
})
