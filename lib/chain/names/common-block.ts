/** An endpoint so many blocks away (some minutes) is no witness of what holds now. */
const FAR = 1_000n

/**
 * The newest block that all endpoints have which are level with most. Of two that are far apart the higher counts: what
 * the lower says is old, or the higher lies, and in both cases they will not agree.
 * @param heads - the newest block of each endpoint that answered; at least one.
 */
export function commonBlock(heads: readonly bigint[]): bigint {
  const rising = heads.toSorted((a, b) => (a < b ? -1 : 1))
  const middle = rising[Math.floor(rising.length / 2)] ?? 0n
  return rising.find((head) => middle - head <= FAR) ?? middle
}
