import { expect, it } from 'vitest'
import { networkClock } from './network-clock'

const LOCAL = 1_775_000_000_000
const HOUR = 3_600_000

function clockAfter(offsets: readonly number[]) {
  const clock = networkClock(() => LOCAL)
  for (const offset of offsets) clock.sample(LOCAL + offset)
  return clock.now() - LOCAL
}

it.each<[told: readonly number[], ahead: number]>([
  [[], 0],
  [[120_000], 120_000],
  [[120_000, 121_000, 119_000], 120_000],
  // One node is an hour wrong, whenever it speaks.
  [[HOUR, 0], 0],
  [[HOUR, 10, 20], 20],
  [[10, 20, -HOUR], 10],
  // Ten count: what was said before them does not.
  [[...Array<number>(9).fill(HOUR), ...Array<number>(10).fill(5)], 5],
])('after nodes were ahead by %j it is ahead by %i', (told, ahead) => expect(clockAfter(told)).toBe(ahead))

it('error: what is no time of a node changes nothing', () => {
  const clock = networkClock(() => LOCAL)
  for (const nonsense of [undefined, 'now', Number.NaN, 1.5, -1, 1_500_000_000_000]) clock.sample(nonsense)
  expect(clock.now()).toBe(LOCAL)
})
