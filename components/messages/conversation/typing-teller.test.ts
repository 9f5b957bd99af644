import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createTypingTeller } from './typing-teller'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function teller() {
  const told: boolean[] = []
  const setTimer = (run: () => void, milliseconds: number) => {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  }
  return { told, ...createTypingTeller({ tell: (is) => told.push(is), now: Date.now, setTimer }) }
}

it('one is told to write once, and again after ten seconds of writing', () => {
  const { told, typed } = teller()
  for (let second = 0; second < 10; second += 1) {
    typed('words')
    vi.advanceTimersByTime(1_000)
  }
  expect(told).toEqual([true])
  typed('more words')
  expect(told).toEqual([true, true])
})

it('a pause of ten seconds is told, and the next letter after it', () => {
  const { told, typed } = teller()
  typed('a')
  vi.advanceTimersByTime(10_000)
  expect(told).toEqual([true, false])
  typed('ab')
  expect(told).toEqual([true, false, true])
})

it('what is sent, and what is left, is told once', () => {
  const { told, typed, stop } = teller()
  stop()
  typed('')
  expect(told).toEqual([])
  typed('a')
  typed('')
  stop()
  vi.advanceTimersByTime(60_000)
  expect(told).toEqual([true, false])
})
