/** A part in thousandths of the whole, rounded down; 0 for an empty whole. For drawing, never for paying. */
export const sharePermille = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * 1000n) / whole)
