import type { BasisPoints } from '@/lib/units/basis-points'
import { sesh, type Sesh } from '@/lib/units/sesh'
import type { SimulationInputs, StakeKind } from './inputs'

/** What is taken of rewards before they are a person's; both parts rounded up. */
export type Deductions = {
  operatorFee: Sesh
  /** Protocol fee and keepers' share of a vault. */
  kept: Sesh
  rest: Sesh
}

/** Fees by kind: a solo node pays none, a seat and a pool the operator, a vault the operator and then itself. */
export function deduct(kind: StakeKind, gross: Sesh, { wish, figures }: SimulationInputs): Deductions {
  const operatorFee = kind === 'solo' ? 0n : shareUp(gross, wish.fee)
  const kept = kind === 'liquid' ? shareUp(gross - operatorFee, figures.kept) : 0n
  return { operatorFee: sesh(operatorFee), kept: sesh(kept), rest: sesh(gross - operatorFee - kept) }
}

const shareUp = (amount: bigint, share: BasisPoints) => (amount * BigInt(share) + 9_999n) / 10_000n
