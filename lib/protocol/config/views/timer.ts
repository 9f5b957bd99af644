import type { ConfigDict } from '../config-value'
import { numberAt } from './dict-fields'

export type Timer = { mode: 'after-send' | 'after-read'; seconds: number }

/** In documents, unlike in messages, 1 is after sending and 2 after reading. */
const modes = ['after-send', 'after-read'] as const

export function timerAt(dict: ConfigDict): Timer | undefined {
  const mode = modes[numberAt(dict, 'e') - 1]
  const seconds = numberAt(dict, 'E')
  return mode && seconds > 0 ? { mode, seconds } : undefined
}

export const timerFields = (timer: Timer | undefined) => ({
  e: timer ? modes.indexOf(timer.mode) + 1 : undefined,
  E: timer?.seconds,
})
