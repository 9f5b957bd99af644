import type { RevertName } from './revert-name'

/** Functions of Seaport that exchange a name for SESH, or prove that they would. */
const trades: readonly (string | undefined)[] = [
  'fulfillAdvancedOrder',
  'fulfillAvailableAdvancedOrders',
  'fulfillBasicOrder_efficient_6GL6yc',
  'matchAdvancedOrders',
]

/**
 * Errors of token and registry that say something else to somebody who trades: it is the other side that lacks the name, the
 * SESH or the approval. Their words are at `errors.trade.<name>`, filled with the same values.
 */
export const tradeErrors = [
  'ERC20InsufficientAllowance',
  'ERC20InsufficientBalance',
  'ERC721IncorrectOwner',
  'ERC721InsufficientApproval',
  'ERC721NonexistentToken',
  'NotAuthorized',
] as const satisfies readonly RevertName[]

/** Whether a revert has words of its own in a trade. @param called - function that reverted, when it is known. */
export const isTradeRevert = (errorName: string, called: string | undefined): boolean =>
  trades.includes(called) && tradeErrors.some((name) => name === errorName)
