/** Entry of the contract reads: one lazily loaded piece, because ABIs and their coder are heavier than a page. */
export { chainContext } from '@/lib/chain/public-client'
export { readAllowance, readBalances } from './balances'
export { readChainFigures } from './chain-figures'
export { readLeaveParameters } from './leave-parameters'
export { loadLiveOpenNode } from './open-node'
export { readOpenNodes } from './open-nodes'
export { readRecipient } from './recipient'
export { readSessionNode, readSessionNodes } from './session-nodes'
