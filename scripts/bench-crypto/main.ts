/**
 * `npm run bench:crypto [-- --seconds 1]`: how long the messenger's cryptography takes, and how many times longer than Node's
 * own (OpenSSL) for the same key operations and ciphers. What native code does not have is not in the ratio.
 */
import { parseArgs } from 'node:util'
import { percentile } from '@/scripts/bench-explorer/measure'
import { tasks } from './tasks'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '1' } } })
const seconds = Number(values.seconds)
if (!(seconds > 0)) throw new Error('--seconds takes a number above zero')

const WARM_UP = 5

/** Milliseconds of each run, for so many seconds and at least ten times. */
function time(run: () => unknown): number[] {
  for (let round = 0; round < WARM_UP; round += 1) run()
  const taken: number[] = []
  const end = performance.now() + seconds * 1_000
  while (taken.length < 10 || performance.now() < end) {
    const start = performance.now()
    run()
    taken.push(performance.now() - start)
  }
  return taken
}

const shown = (milliseconds: number) => milliseconds.toFixed(milliseconds < 1 ? 3 : 1).padStart(8)

console.log(`${'milliseconds'.padEnd(48)}     p50      p95   native  times`)
for (const { name, run, native } of tasks) {
  const taken = time(run)
  const p50 = percentile(taken, 0.5)
  const own = native && percentile(time(native), 0.5)
  const ratio = own === undefined ? ['       –', '    –'] : [shown(own), (p50 / own).toFixed(1).padStart(5)]
  console.log(`${name.padEnd(48)}${shown(p50)} ${shown(percentile(taken, 0.95))} ${ratio.join('  ')}`)
}
