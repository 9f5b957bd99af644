import 'server-only'
import { sql } from 'drizzle-orm'
import type { MarketSource } from '../order-book'
import { saveLabel } from '../store/save-names'
import { rowsOf } from '../store/store'
import { categoriesOfName } from './categories-of-name'

const AT_ONCE = 50

/** Asks the index again about names that were traded while it did not answer. */
export async function completeCategories({ store, context, indexUrl }: MarketSource): Promise<void> {
  if (!indexUrl) return
  const rows = await rowsOf<{ token_id: string; label: string }>(
    store.database,
    sql`select token_id::text, label from traded_name where not are_categories_whole and label is not null
        order by token_id limit ${AT_ONCE}`,
  )
  for (const { token_id, label } of rows) {
    const tokenId = BigInt(token_id)
    const { categories, isWhole } = await categoriesOfName({ tokenId, label }, context.deployment, indexUrl)
    if (!isWhole) return
    await store.database.transaction((transaction) =>
      saveLabel(transaction, { tokenId, label, categories, areCategoriesWhole: true }),
    )
  }
}
