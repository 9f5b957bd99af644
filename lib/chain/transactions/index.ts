import { approveSesh } from './approve-sesh'
import { claim } from './claim'
import { contribute } from './contribute'
import { exitAfterWait, exitNode, liquidate } from './exit'
import { finalize } from './finalize'
import { payOutPool } from './pay-out-pool'
import { requestExit } from './request-exit'
import type { StepKind, Transaction } from './transaction'
import { updateRewards } from './update-rewards'
import { handOverVesting, release } from './vesting'
import { withdrawContribution } from './withdraw-contribution'

/** Everything a person can sign in this portal. */
export const transactions = {
  approve: approveSesh,
  contribute,
  withdraw: withdrawContribution,
  finalize,
  'update-rewards': updateRewards,
  claim,
  'request-exit': requestExit,
  exit: exitNode,
  'exit-after-wait': exitAfterWait,
  liquidate,
  'pay-out-pool': payOutPool,
  release,
  'hand-over-vesting': handOverVesting,
} satisfies { [kind in StepKind]: Transaction<never> }
