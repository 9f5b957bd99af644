import { expect, it } from 'vitest'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import { sesh } from '@/lib/units/sesh'
import { blockHeight, unixSeconds } from '@/lib/units/time'
import { searchPool } from './search-pool'

const at = (digit: string) => `0x${digit.repeat(40)}` as const
const wanted: MicroPoolState = {
  ...{
    block: blockHeight(1),
    pool: at('1'),
    name: 'Ours',
    contribution: at('2'),
    organiser: at('3'),
    stage: 'gathering',
  },
  ...{ target: sesh(10n), gathered: sesh(5n), wishing: sesh(0n), nodeId: null, takenAt: null, termEnd: null },
  ...{ deadline: unixSeconds(9n), term: unixSeconds(0n) },
}
const has = { data: [wanted], error: null }
const hasNot = { data: [], error: null }
const asked = { data: undefined, error: null }
const silent = { data: undefined, error: new Error('down') }

it.each([
  ['found with the factory that made it', [hasNot, has], { kind: 'found', pool: wanted, at: 1 }],
  ['found although another factory is silent', [silent, has], { kind: 'found', pool: wanted, at: 1 }],
  [
    'found in an old answer of a silent factory',
    [{ ...silent, data: [wanted] }],
    { kind: 'found', pool: wanted, at: 0 },
  ],
  ['waited for while a factory is asked', [silent, asked], { kind: 'waiting' }],
  ['not called unknown while a factory is silent', [hasNot, silent], { kind: 'failed', at: 1 }],
  ['unknown when every factory says so', [hasNot, hasNot], { kind: 'unknown' }],
  ['unknown where there is no factory', [], { kind: 'unknown' }],
] as const)('a pool is %s', (_, answers, expected) => {
  expect(searchPool(answers, at('1'))).toEqual(expected)
})
