import { concatHex, type Hex, hexToBigInt, keccak256, numberToHex } from 'viem'

/**
 * Merkle tree over token ids, as Seaport verifies it: a leaf is the hash of the 32-byte id, the two of a pair are sorted
 * before they are hashed, and one without a partner goes up as it is.
 */

const leafOf = (tokenId: bigint): Hex => keccak256(numberToHex(tokenId, { size: 32 }))

const join = (a: Hex, b: Hex): Hex => keccak256(concatHex(a < b ? [a, b] : [b, a]))

/** All ids once, in one order: the same set has the same root. */
const leavesOf = (tokenIds: readonly bigint[]): Hex[] => [...new Set(tokenIds)].map(leafOf).toSorted()

function layersOf(tokenIds: readonly bigint[]): Hex[][] {
  const layers = [leavesOf(tokenIds)]
  for (let below = layers[0]; below && below.length > 1; below = layers.at(-1)) {
    const hashes = below
    layers.push(
      Array.from({ length: Math.ceil(hashes.length / 2) }, (_, pair) => {
        const [left, right] = [hashes[2 * pair], hashes[2 * pair + 1]]
        return left && right ? join(left, right) : (left ?? '0x')
      }),
    )
  }
  return layers
}

/** @param tokenIds - at least one. @returns the root as the number that an order carries. */
export function criteriaRoot(tokenIds: readonly bigint[]): bigint {
  const [root] = layersOf(tokenIds).at(-1) ?? []
  if (!root) throw new RangeError('A set without ids.')
  return hexToBigInt(root)
}

/** The hashes beside an id's way to the root; null when the set does not hold it. */
export function criteriaProof(tokenIds: readonly bigint[], tokenId: bigint): Hex[] | null {
  const layers = layersOf(tokenIds)
  const start = layers[0]?.indexOf(leafOf(tokenId)) ?? -1
  if (start < 0) return null
  return layers.slice(0, -1).flatMap((layer, level) => layer[(start >> level) ^ 1] ?? [])
}
