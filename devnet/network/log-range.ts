/** Widest range asked at once; foreign endpoints refuse more. */
const LOG_RANGE = 10_000n

export type BlockRange = { from: bigint; to: bigint }

/** Cuts a range of blocks, both ends included, into pieces that every endpoint answers; nothing when it is empty. */
export function* eachRange({ from, to }: BlockRange): Generator<BlockRange> {
  for (let start = from; start <= to; start += LOG_RANGE) {
    const end = start + LOG_RANGE - 1n
    yield { from: start, to: end > to ? to : end }
  }
}
