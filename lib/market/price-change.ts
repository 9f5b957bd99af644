/**
 * How much a price differs from the one before, in basis points, towards zero.
 * @returns null when the earlier one was 0: no share of nothing.
 */
export const changeInBasisPoints = (before: bigint, after: bigint): bigint | null =>
  before === 0n ? null : ((after - before) * 10_000n) / before
