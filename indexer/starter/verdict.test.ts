import { describe, expect, it } from 'vitest'
import { judge, STUCK_MILLISECONDS, type Look, type Progress } from './verdict'

const at = (block: number) => ({ block, timestamp: 1_000 + block })
const look = (index: number, head: number, when = 0): Look => ({
  at: when,
  index: { ...at(index), ready: true },
  head: at(head),
  anchorHolds: true,
})

const verdicts = (looks: readonly Look[]) => {
  let progress: Progress | null = null
  return looks.map((next) => {
    const judged = judge(progress, next)
    progress = judged.progress
    return judged.verdict
  })
}

describe('a look at index and chain', () => {
  it('is level only when number and time of the block agree', () => {
    const other = { ...look(7, 7), head: { block: 7, timestamp: 5 } }
    expect(verdicts([look(7, 7), look(7, 8), other])).toEqual(['level', 'behind', 'behind'])
  })

  it('waits for an index that is not ready, however long', () => {
    const silent = { ...look(0, 9), index: null }
    const filling = { ...look(3, 9, 10 * STUCK_MILLISECONDS), index: { ...at(3), ready: false } }
    expect(verdicts([silent, filling])).toEqual(['starting', 'starting'])
  })

  it('finds an index stuck that stands still beside its chain', () => {
    expect(
      verdicts([look(5, 9, 0), look(5, 10, STUCK_MILLISECONDS - 1), look(5, 11, STUCK_MILLISECONDS)]),
    ).toEqual(['behind', 'behind', 'stuck'])
  })

  it('is patient with one that moves', () => {
    expect(
      verdicts([look(5, 90, 0), look(6, 90, STUCK_MILLISECONDS), look(7, 90, 2 * STUCK_MILLISECONDS)]),
    ).toEqual(['behind', 'behind', 'behind'])
  })

  it('does not count the quiet time of a chain against the index', () => {
    const quiet = 100 * STUCK_MILLISECONDS
    expect(verdicts([look(5, 5, 0), look(5, 5, quiet), look(5, 6, quiet + 1)])).toEqual([
      'level',
      'level',
      'behind',
    ])
  })

  it('sees a rewritten past before anything else', () => {
    expect(verdicts([{ ...look(5, 5), anchorHolds: false }])).toEqual(['rewritten'])
  })
})
