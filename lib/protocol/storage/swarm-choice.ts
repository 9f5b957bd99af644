import { hexToBytes } from '@noble/hashes/utils.js'

const PREFIX_DIGITS = 2
/** Nodes without a swarm have this id. */
const NO_SWARM = 2n ** 64n - 1n

/** Where an account stands on the ring of 2^64: its key's four big-endian words, combined by XOR. */
export function swarmPosition(accountId: string): bigint {
  const view = new DataView(hexToBytes(accountId.slice(PREFIX_DIGITS)).buffer)
  return [0, 8, 16, 24].reduce((position, offset) => position ^ view.getBigUint64(offset), 0n)
}

/** The swarm nearest on the ring; of two equally near the one before. @returns undefined without any. */
export function chooseSwarm(position: bigint, swarmIds: readonly bigint[]): bigint | undefined {
  const ids = [...new Set(swarmIds)]
    .filter((id) => id !== NO_SWARM)
    .sort((one, other) => (one < other ? -1 : 1))
  const right = ids.find((id) => id >= position) ?? ids[0]
  const left = ids.findLast((id) => id < position) ?? ids.at(-1)
  if (right === undefined || left === undefined) return undefined
  const toRight = BigInt.asUintN(64, right - position)
  const toLeft = BigInt.asUintN(64, position - left)
  return toRight < toLeft ? right : left
}
