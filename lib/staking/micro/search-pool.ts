import type { Address } from 'viem'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import { sameAddress } from '@/lib/units/same-address'

/** What one factory answered; neither while it is still asked. */
export type FactoryAnswer = { data: readonly MicroPoolState[] | undefined; error: unknown }

/** `at`: place of the factory among those that were asked. */
export type PoolSearch =
  | { kind: 'found'; pool: MicroPoolState; at: number }
  | { kind: 'waiting' }
  | { kind: 'failed'; at: number }
  | { kind: 'unknown' }

/** Which of several factories made a pool. One that cannot be asked does not hide the pools of the others. */
export function searchPool(answers: readonly FactoryAnswer[], address: Address): PoolSearch {
  for (const [at, { data }] of answers.entries()) {
    const pool = data?.find((one) => sameAddress(one.pool, address))
    if (pool) return { kind: 'found', pool, at }
  }
  if (answers.some(({ data, error }) => !data && !error)) return { kind: 'waiting' }
  const at = answers.findIndex(({ error }) => error)
  return at < 0 ? { kind: 'unknown' } : { kind: 'failed', at }
}
