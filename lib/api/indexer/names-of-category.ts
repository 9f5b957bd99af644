import { type NameCategory, letterCategoriesOf, wordCategories } from '@/lib/names/categories'
import type { NameMode } from '@/lib/crypto/names'
import { PAGE_SIZE } from './client'
import { fetchNames } from './names'

/** A name that an offer for a category is for. */
export type WantedName = { tokenId: bigint; label: string }

/**
 * Names of a category whose label is disclosed and proven and whose term is not over, by label.
 * What a label is by its letters is looked at again here; which words there are, only the index knows.
 * @param most - no more than so many.
 */
export async function fetchNamesOfCategory(
  category: NameCategory,
  most: number,
  { mode, signal }: { mode: NameMode; signal?: AbortSignal | undefined },
): Promise<readonly WantedName[]> {
  const isOfWords = wordCategories.some((word) => word === category)
  const found: WantedName[] = []
  let cursor: string | undefined
  while (found.length < most) {
    const { items, nextCursor } = await fetchNames({ category, cursor, limit: PAGE_SIZE }, { mode, signal })
    for (const { tokenId, label, term } of items) {
      if (label === null || !term || term.state === 'grace' || term.state === 'lapsed') continue
      if (isOfWords || letterCategoriesOf(label).some((one) => one === category))
        found.push({ tokenId, label })
    }
    if (nextCursor === null) break
    cursor = nextCursor
  }
  return found.slice(0, most)
}
