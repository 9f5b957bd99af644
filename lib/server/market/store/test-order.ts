import 'server-only'
import { getAddress, type Hex, numberToHex, zeroAddress, zeroHash } from 'viem'
import type { WireOrder } from '@/lib/market/wire-order'
import type { NameCategory } from '@/lib/names/categories'
import type { NameFacts } from './save-names'
import type { NewOrder } from './save-orders'

/** Rows for tests of the store: what they say of signatures and contracts is not looked at there. */
export const testHash = (index: number): Hex => numberToHex(index, { size: 32 })
export const testAddress = (index: number) => getAddress(numberToHex(index, { size: 20 }))

const parameters: WireOrder = {
  ...{ offerer: zeroAddress, zone: zeroAddress, offer: [], consideration: [], orderType: 0, salt: '0' },
  ...{ startTime: '1000', endTime: '9000', zoneHash: zeroHash, conduitKey: zeroHash, counter: '0' },
}

type Changes = Partial<NewOrder['row']> & { tokenId?: bigint | null }

export function testOrder(index: number, changes: Changes = {}): NewOrder {
  const tokenId = changes.tokenId === undefined ? BigInt(index) : changes.tokenId
  const price = changes.price ?? 100n
  return {
    tokenIds: tokenId === null ? [] : [tokenId],
    criteriaIds: null,
    row: {
      hash: testHash(index),
      ...{ chainId: 31337, seaport: testAddress(1), conduitKey: zeroHash, side: 'ask', kind: 'listing' },
      ...{ maker: testAddress(1_000 + index), taker: null, tokenId, criteriaRoot: null, category: null },
      ...{ price, startPrice: price, endPrice: price, marketFee: 2n, registryFee: 0n, counter: 0n },
      ...{ startTime: 1_000, endTime: 9_000, signature: '0x', status: 'active', reason: null },
      parameters,
      ...{ leftAtBlock: null, isValidatedOnChain: false, validatedAtBlock: 10, validatedAt: 2_000 },
      ...{ createdAt: 2_000 + index, updatedAt: 2_000 + index },
      ...changes,
    },
  }
}

export const testName = (
  tokenId: bigint,
  label: string,
  categories: readonly NameCategory[] = [],
): NameFacts => ({
  ...{ tokenId, label, categories, areCategoriesWhole: true, owner: testAddress(7), renewedAt: 1_000 },
  ...{ hasRecord: false, block: 10 },
})
