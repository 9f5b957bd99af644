import { sesh, type Sesh } from '@/lib/units/sesh'
import { isSmallContributor } from './leave-rules'

export type StakeTermsParameters = {
  /** What the wallet is about to add. */
  amount: Sesh
  /** What it has contributed already. */
  before: Sesh
  /** Sum of all contributions so far. */
  contributed: Sesh
  requirement: Sesh
  divisor?: bigint | undefined
}

/** What follows from a contribution, to be told before it is signed. */
export type StakeTerms = {
  stakeAfter: Sesh
  /** Still missing for the start after it, reserved seats included; 0n when it fills the node. */
  missingAfter: Sesh
  /** A small contributor has to wait before it may ask the node to leave. */
  isSmall: boolean
}

export function stakeTerms(of: StakeTermsParameters): StakeTerms {
  const { amount, before, contributed, requirement, divisor } = of
  const stakeAfter = sesh(before + amount)
  const missing = requirement - contributed - amount
  return {
    stakeAfter,
    missingAfter: sesh(missing > 0n ? missing : 0n),
    isSmall: isSmallContributor({ stake: stakeAfter, deposit: requirement, divisor }),
  }
}
