import { ChainError } from '@/lib/errors/chain-error'
import type { Sesh } from '@/lib/units/sesh'
import type { StepRecord } from '../flow-record'

export const isMined = (status: StepRecord['status']): boolean => status === 'mined' || status === 'confirmed'

/** @throws {ChainError} `insufficient-sesh`. */
export function requireSesh(balance: Sesh, needed: Sesh): void {
  if (balance < needed) throw new ChainError({ code: 'insufficient-sesh', values: { balance, needed } })
}
