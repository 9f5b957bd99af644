import type { Hex } from 'viem'
import { ChainError } from '@/lib/errors/chain-error'
import type { Sesh } from '@/lib/units/sesh'
import type { StepRecord } from '../flow-record'

export const isMined = (status: StepRecord['status']): boolean => status === 'mined' || status === 'confirmed'

/** Whether one of a flow's own transactions of a kind is in the chain. */
export const wasMined = (steps: readonly StepRecord[], of: StepRecord['kind']): boolean =>
  steps.some(({ kind, status }) => kind === of && isMined(status))

/** What of a flow's signatures the order book has. */
export const postedHashes = (steps: readonly StepRecord[]): ReadonlySet<Hex> =>
  new Set(steps.flatMap(({ signed }) => signed?.posted ?? []))

/** @throws {ChainError} `insufficient-sesh`. */
export function requireSesh(balance: Sesh, needed: Sesh): void {
  if (balance < needed) throw new ChainError({ code: 'insufficient-sesh', values: { balance, needed } })
}
