/**
 * `npm run bench:crypto [-- --seconds 1] [--web URL]`: how long the messenger's cryptography takes, and how many times longer
 * than libsodium's native build for the same result. Merging documents is no cryptography: libsodium has nothing like it.
 * With the address of a running portal it also says what `/messages` loads at first.
 */
import { parseArgs } from 'node:util'
import { percentile } from '@/scripts/bench-explorer/measure'
import { firstLoadBytes } from '@/scripts/first-load'
import { storedConversation } from './conversation'
import { tasks } from './tasks'

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '1' }, web: { type: 'string' } },
})
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new Error('--seconds takes a number above zero')

const WARM_UP = 5
const KILOBYTE = 1_000
const MESSAGES = 10_000

/** Milliseconds of each run, for so many seconds and at least ten times. */
async function time(run: () => unknown): Promise<number[]> {
  for (let round = 0; round < WARM_UP; round += 1) await run()
  const taken: number[] = []
  const end = performance.now() + seconds * 1_000
  while (taken.length < 10 || performance.now() < end) {
    const start = performance.now()
    await run()
    taken.push(performance.now() - start)
  }
  return taken
}

const shown = (milliseconds: number) => milliseconds.toFixed(milliseconds < 1 ? 3 : 1).padStart(8)

console.log(`${'milliseconds'.padEnd(48)}     p50      p95   native  times`)
const opened = {
  name: `open a conversation of ${MESSAGES.toLocaleString('en')} messages`,
  run: await storedConversation(MESSAGES),
  native: undefined,
}
for (const { name, run, native } of [...tasks, opened]) {
  const taken = await time(run)
  const p50 = percentile(taken, 0.5)
  const own = native && percentile(await time(native), 0.5)
  const ratio = own === undefined ? ['       –', '    –'] : [shown(own), (p50 / own).toFixed(1).padStart(5)]
  console.log(`${name.padEnd(48)}${shown(p50)} ${shown(percentile(taken, 0.95))} ${ratio.join('  ')}`)
}
if (values.web !== undefined) {
  const bytes = await firstLoadBytes(values.web, '/messages')
  console.log(`first load of /messages: ${(bytes / KILOBYTE).toFixed(1)} kB of scripts, gzip`)
}
