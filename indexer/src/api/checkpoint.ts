/** Digits of the fields of ponder's checkpoint: timestamp, chain id, block number; the rest is within the block. */
const TIMESTAMP_DIGITS = 10
const CHAIN_ID_DIGITS = 16
const BLOCK_DIGITS = 16

/** Block number and timestamp (Unix seconds) of a checkpoint, which ponder writes as 75 digits. */
export function decodeCheckpoint(checkpoint: string): { block: number; timestamp: number } {
  const blockStart = TIMESTAMP_DIGITS + CHAIN_ID_DIGITS
  return {
    block: Number(checkpoint.slice(blockStart, blockStart + BLOCK_DIGITS)),
    timestamp: Number(checkpoint.slice(0, TIMESTAMP_DIGITS)),
  }
}
