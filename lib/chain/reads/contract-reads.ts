/** Entry of the contract reads: one lazily loaded piece, because ABIs and their coder are heavier than a page. */
export { chainContext } from '@/lib/chain/public-client'
export { readAllowance, readBalances } from './balances'
export { readChainFigures } from './chain-figures'
export { readLeaveParameters } from './leave-parameters'
export { readLiquidationRatios } from './liquidation-ratios'
export { loadLiveOpenNode } from './open-node'
export { readNodeIdOf } from './node-id'
export { readOpenNodes } from './open-nodes'
export { readPoolRelease } from './pool-release'
export { readClaimLimit, readRecipient } from './recipient'
export { readRegistrationTerms } from './registration-terms'
export { readSessionNode, readSessionNodes } from './session-nodes'
export { readStakingFigures } from './staking-figures'
export { readVesting } from './vesting'
export { readCanReceive } from './names/can-receive'
export { readHeldNames } from './names/held-names'
export { readNameByLabel, readNameByToken } from './names/known-name'
export { readIsOperator, readNameApproval, readOperators } from './names/name-approvals'
export { readNameHistory } from './names/name-history'
export {
  readCommitment,
  readNameOffer,
  readNameOffers,
  readNamePrices,
  readReferralOwed,
} from './names/name-offers'
export { readNameRules, readSaleTerms } from './names/name-rules'
export { readNameState, readRegistryName } from './names/name-state'
export { readRegistryCode } from './names/registry-code'
