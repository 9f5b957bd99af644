import 'server-only'
import { labelToRegistryName, type NameMode, tokenIdOf } from '@/lib/crypto/names'
import type { PostedOrder } from '@/lib/market/market-queries'
import type { OrderShape } from '@/lib/market/order-shape'
import type { Refusal } from '@/lib/market/refusals'

type Labels = ReadonlyMap<bigint, string>

/**
 * The labels of an order's names: a listing discloses all of its own, and every label proves itself (V12, E-03, E-04).
 * @param known - labels that were disclosed before.
 */
export function judgeLabels(
  { names }: PostedOrder,
  { side, tokenIds }: Pick<OrderShape, 'side' | 'tokenIds'>,
  { known, mode }: { known: Labels; mode: NameMode },
): { labels: Labels } | { refusal: Refusal } {
  const labels = new Map(known)
  for (const { tokenId, label } of names) {
    const isProven = tokenIdOf(labelToRegistryName(label, mode)) === BigInt(tokenId)
    if (!isProven || !tokenIds.includes(BigInt(tokenId)))
      return { refusal: { code: 'V12', reason: 'label-wrong', details: label } }
    labels.set(BigInt(tokenId), label)
  }
  const isHidden = side === 'ask' && tokenIds.some((tokenId) => !labels.has(tokenId))
  return isHidden ? { refusal: { code: 'V12', reason: 'label-undisclosed' } } : { labels }
}
