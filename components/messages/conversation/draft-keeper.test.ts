import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDraftKeeper } from './draft-keeper'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function keeper() {
  const kept: string[] = []
  const setTimer = (run: () => void, milliseconds: number) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  }
  return {
    kept,
    pass: () => vi.advanceTimersByTime(5_000),
    ...createDraftKeeper({ keep: (text) => kept.push(text), setTimer }),
  }
}

it('a draft is kept once one pauses, not with each letter', () => {
  const { kept, typed, pass } = keeper()
  for (const text of ['a', 'ab', 'abc']) {
    typed(text)
    vi.advanceTimersByTime(500)
  }
  expect(kept).toEqual([])
  pass()
  expect(kept).toEqual(['abc'])
})

it('letters written just before the field is gone are kept, once', () => {
  const { kept, typed, stop, pass } = keeper()
  typed('are you')
  pass()
  typed('are you there')
  stop()
  pass()
  expect(kept).toEqual(['are you', 'are you there'])
})

it('what goes out as a message is not kept as a draft beside it', () => {
  const { kept, typed, sending, sent, stop, pass } = keeper()
  typed('hello')
  sending('hello')
  stop()
  expect(sent('hello')).toBe('')
  pass()
  expect(kept).toEqual([])
})

it('what is written while a message goes out stays, with or without the field', () => {
  const here = keeper()
  here.typed('hello')
  here.sending('hello')
  here.typed('hello and')
  expect(here.sent('hello')).toBe('and')
  here.pass()
  expect(here.kept).toEqual(['and'])
  const gone = keeper()
  gone.typed('hello')
  gone.sending('hello')
  gone.typed('hello and')
  gone.stop()
  gone.sent('hello')
  expect(gone.kept.at(-1)).toBe('and')
  const other = keeper()
  other.sending('hello')
  other.typed('something else')
  expect(other.sent('hello')).toBe('something else')
})

it('what could not go out is a draft again, also where the field is gone', () => {
  const { kept, sending, failed, stop } = keeper()
  sending('hello')
  stop()
  failed()
  expect(kept).toEqual(['hello'])
})
