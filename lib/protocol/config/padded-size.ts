/** Up to here the total is a multiple of the step beside it, bytes. */
const brackets = [
  { below: 5_120, step: 256 },
  { below: 20_480, step: 1_024 },
  { below: 40_960, step: 2_048 },
  { below: Infinity, step: 5_120 },
] as const

/**
 * Size to which a document grows before it is encrypted, so that its length tells little.
 * @param overhead - bytes that encryption adds.
 */
export function paddedConfigSize(size: number, overhead: number): number {
  const total = size + overhead
  const { step } = brackets.find(({ below }) => total < below) ?? brackets[3]
  return Math.ceil(total / step) * step - overhead
}
