import { approveSesh } from './approve-sesh'
import { claim } from './claim'
import { contribute } from './contribute'
import { deployContribution } from './deploy-contribution'
import { exitAfterWait, exitNode, liquidate } from './exit'
import { finalize } from './finalize'
import {
  rescueTokens,
  resetContract,
  reuseContract,
  updateBeneficiary,
  updateFee,
  updateKeys,
  updateReservations,
  updateStart,
} from './operate'
import { claimReferral, commitNames, registerNames } from './names/buy-names'
import {
  burnName,
  renewName,
  revokeAllowance,
  revokeNameApproval,
  revokeOperator,
  setRecord,
  transferName,
} from './names/keep-names'
import { claimRedeem, depositInVault, redeemAtOnce, requestRedeem } from './liquid/hold-shares'
import { collectSeat, collectVaultRewards, investVault, requestSeatExit } from './liquid/keep-vault'
import { approveAllNames, approveName } from './market/approve-names'
import { acceptOffer, buyNames, cancelAllOrders, cancelOrders } from './market/trade-names'
import {
  claimFromPool,
  collectForPool,
  createPool,
  givePoolSeatBack,
  joinPool,
  requestPoolExit,
  takeBackFromPool,
  takePoolSeat,
  transferPosition,
  wishToLeavePool,
} from './micro/pool-calls'
import { payOutPool } from './pay-out-pool'
import { registerSolo } from './register-solo'
import { requestExit } from './request-exit'
import { sendSesh } from './send-sesh'
import type { CallKind, Transaction } from './transaction'
import { updateRewards } from './update-rewards'
import { handOverVesting, release } from './vesting'
import { withdrawContribution } from './withdraw-contribution'

/** Every transaction that a person can send from this portal. */
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
  'register-solo': registerSolo,
  deploy: deployContribution,
  'update-fee': updateFee,
  'update-start': updateStart,
  'update-reservations': updateReservations,
  'update-keys': updateKeys,
  'reuse-contract': reuseContract,
  reset: resetContract,
  rescue: rescueTokens,
  'update-beneficiary': updateBeneficiary,
  'commit-names': commitNames,
  'register-names': registerNames,
  'renew-name': renewName,
  'set-record': setRecord,
  'transfer-name': transferName,
  'burn-name': burnName,
  'revoke-name-approval': revokeNameApproval,
  'revoke-operator': revokeOperator,
  'revoke-allowance': revokeAllowance,
  'claim-referral': claimReferral,
  'send-sesh': sendSesh,
  'approve-name': approveName,
  'approve-all-names': approveAllNames,
  'buy-names': buyNames,
  'accept-offer': acceptOffer,
  'cancel-orders': cancelOrders,
  'cancel-all-orders': cancelAllOrders,
  'vault-deposit': depositInVault,
  'vault-redeem': redeemAtOnce,
  'vault-request': requestRedeem,
  'vault-claim': claimRedeem,
  'vault-collect-rewards': collectVaultRewards,
  'vault-invest': investVault,
  'vault-request-exit': requestSeatExit,
  'vault-collect-seat': collectSeat,
  'pool-create': createPool,
  'pool-join': joinPool,
  'pool-take-back': takeBackFromPool,
  'pool-wish': wishToLeavePool,
  'pool-transfer': transferPosition,
  'pool-take-seat': takePoolSeat,
  'pool-give-seat-back': givePoolSeatBack,
  'pool-request-exit': requestPoolExit,
  'pool-collect': collectForPool,
  'pool-claim': claimFromPool,
} satisfies { [kind in CallKind]: Transaction<never> }
