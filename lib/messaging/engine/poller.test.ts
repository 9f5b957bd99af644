import { expect, it } from 'vitest'
import { createPoller } from './poller'

function polling(answers: (boolean | Error)[]) {
  const timers: { run: () => void; milliseconds: number }[] = []
  const log: string[] = []
  const poller = createPoller({
    poll: async () => {
      log.push('poll')
      const answer = answers.shift() ?? false
      if (answer instanceof Error) throw answer
      return answer
    },
    onSuccess: () => log.push('ok'),
    onFailure: () => log.push('failed'),
    setTimer: (run, milliseconds) => {
      const timer = { run, milliseconds }
      timers.push(timer)
      return () => {
        const at = timers.indexOf(timer)
        if (at >= 0) timers.splice(at, 1)
      }
    },
  })
  return {
    poller,
    log,
    waits: () => timers.map(({ milliseconds }) => milliseconds),
    async fire() {
      for (const { run } of timers.splice(0)) run()
      await new Promise<void>((resolve) => setImmediate(resolve))
    },
  }
}

it('looks at once, then every five seconds while seen and every 45 while not', async () => {
  const { poller, waits, fire } = polling([])
  expect(waits()).toEqual([0])
  await fire()
  expect(waits()).toEqual([5_000])
  poller.setVisible(false)
  await fire()
  expect(waits()).toEqual([45_000])
  poller.setVisible(true)
  expect(waits()).toEqual([0])
})

it('goes on at once while there is more', async () => {
  const { waits, fire } = polling([true, false])
  await fire()
  expect(waits()).toEqual([0])
  await fire()
  expect(waits()).toEqual([5_000])
})

it('waits longer each time it fails, a minute at most, and recovers', async () => {
  const failures = Array.from({ length: 6 }, () => new Error('no'))
  const { log, waits, fire } = polling([...failures, false])
  const seen: number[] = []
  for (let times = 0; times < 7; times += 1) {
    await fire()
    seen.push(...waits())
  }
  expect(seen).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 5_000])
  expect(log.slice(-2)).toEqual(['poll', 'ok'])
})

it('never looks twice at a time, nor after it was stopped', async () => {
  const { poller, log, waits, fire } = polling([])
  poller.wake()
  expect(waits()).toEqual([0])
  await fire()
  poller.stop()
  poller.wake()
  expect(waits()).toEqual([])
  expect(log).toEqual(['poll', 'ok'])
})
