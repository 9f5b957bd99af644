import { concatHex, type Hex, keccak256, numberToHex, size, slice } from 'viem'
import type { OrderComponents } from './order'
import { type OrderDomain, orderHash, orderTypes, type OrderTypedData, signingDomain } from './typed-data'

/** Bounds of Seaport 1.6: up to 2^24 orders under one signature. The market asks for at most 64. */
const MOST_LEVELS = 24
const INDEX_BYTES = 3
const HASH_BYTES = 32

/** Levels of the tree that holds so many orders; a bulk signature has at least one. */
export const bulkLevels = (orders: number): number => Math.max(1, Math.ceil(Math.log2(orders)))

export const bulkTypes = (levels: number) => ({
  BulkOrder: [{ name: 'tree', type: `OrderComponents${'[2]'.repeat(levels)}` }],
  ...orderTypes,
})

/** The leaves: free places repeat the last order, so that a signature covers nothing that was not judged. */
function filled(orders: readonly OrderComponents[]): OrderComponents[] {
  const last = orders.at(-1)
  if (!last) throw new RangeError('A signature for no order.')
  const room = 2 ** bulkLevels(orders.length)
  return [...orders, ...Array.from({ length: room - orders.length }, () => last)]
}

type Tree = OrderComponents | Tree[]

/** Many orders, to be signed at once. */
export function bulkTypedData(orders: readonly OrderComponents[], domain: OrderDomain): OrderTypedData {
  let level: Tree[] = filled(orders)
  while (level.length > 2)
    level = Array.from({ length: level.length / 2 }, (_, pair) => level.slice(2 * pair, 2 * pair + 2))
  return {
    domain: signingDomain(domain),
    types: bulkTypes(bulkLevels(orders.length)),
    primaryType: 'BulkOrder',
    message: { tree: level },
  }
}

/** Layers of hashes from the orders' own up to the pair below the root. */
function layersOf(orders: readonly OrderComponents[]): Hex[][] {
  const layers = [filled(orders).map(orderHash)]
  for (let below = layers[0]; below && below.length > 2; below = layers.at(-1)) {
    const pairs = below
    layers.push(
      Array.from({ length: pairs.length / 2 }, (_, pair) =>
        keccak256(concatHex(pairs.slice(2 * pair, 2 * pair + 2))),
      ),
    )
  }
  return layers
}

/**
 * The signature of each order out of the one for all: the signature itself, the order's place (3 bytes, big-endian) and the
 * hashes beside its way to the root.
 * @param signature - 64 or 65 bytes.
 */
export function bulkSignatures(orders: readonly OrderComponents[], signature: Hex): Hex[] {
  const layers = layersOf(orders)
  return orders.map((_, index) => {
    const siblings = layers.map((layer, level) => layer[(index >> level) ^ 1] ?? '0x')
    return concatHex([signature, numberToHex(index, { size: INDEX_BYTES }), ...siblings])
  })
}

export type BulkParts = { signature: Hex; index: number; siblings: Hex[] }

/** Takes such a signature apart; null for one of any other length. */
export function readBulkSignature(bytes: Hex): BulkParts | null {
  const past64 = size(bytes) - 64 - INDEX_BYTES
  const [signatureBytes, levels] = [64 + (past64 % HASH_BYTES), Math.floor(past64 / HASH_BYTES)]
  if (past64 < HASH_BYTES || signatureBytes > 65 || levels > MOST_LEVELS) return null
  const proof = slice(bytes, signatureBytes + INDEX_BYTES)
  return {
    signature: slice(bytes, 0, signatureBytes),
    index: Number(slice(bytes, signatureBytes, signatureBytes + INDEX_BYTES)),
    siblings: Array.from({ length: levels }, (_, level) =>
      slice(proof, level * HASH_BYTES, (level + 1) * HASH_BYTES),
    ),
  }
}

/** Root that an order and its proof lead to. */
export const bulkRoot = (leaf: Hex, { index, siblings }: BulkParts): Hex =>
  siblings.reduce(
    (hash, sibling, level) => keccak256(concatHex((index >> level) & 1 ? [sibling, hash] : [hash, sibling])),
    leaf,
  )
