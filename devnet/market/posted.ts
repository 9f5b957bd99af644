import type { Hex } from 'viem'
import type { PostedOrder } from '@/lib/market/market-queries'
import { writeWireSignedOrder } from '@/lib/market/reshape-order'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { tokenOf } from '@/indexer/testing/name-scenario'

/** A signed order as a browser posts it. @param labels - of the names that it gives or wants. */
export const postedOf = (
  signed: SignedOrder,
  labels: readonly string[],
  criteria: PostedOrder['criteria'] = null,
): PostedOrder => ({
  ...writeWireSignedOrder(signed),
  names: labels.map((label) => ({ tokenId: tokenOf(label).toString(), label })),
  criteria,
})

/** The same order under its signature's other encoding. */
export const withSignature = (posted: PostedOrder, signature: Hex): PostedOrder => ({ ...posted, signature })
