/** Functions that take shares of others' stakes away from their holder, and the kind of shares. */
const takers = {
  redeem: 'vault',
  requestRedeem: 'vault',
  takeBack: 'pool',
} as const

export const shareKinds = ['vault', 'pool'] as const

/**
 * Whose shares a revert is about; null for SESH itself. A share is an ERC-20 like SESH, its contract reverts with the same
 * error, and the words are at `errors.shares.<kind>`.
 * @param called - function that reverted, when it is known.
 */
export function missingShares(errorName: string, called: string | undefined) {
  if (errorName !== 'ERC20InsufficientBalance') return null
  return Object.entries(takers).find(([name]) => name === called)?.[1] ?? null
}
