import type { Decode } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import { milliseconds } from '@/lib/units/time'

/** Where this portal answers for the staking backend. */
export const BASE = '/api/staking'
export const TIMEOUT = milliseconds(10_000)

/** @param base - the backend itself; a browser goes through this portal. */
export const ask = <T>(path: string, read: Decode<T>, signal?: AbortSignal, base = BASE) =>
  requestJson(`${base}${path}`, { read, timeout: TIMEOUT, signal })
