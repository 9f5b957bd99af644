import type { NameCategory } from '@/lib/names/categories'

/**
 * The condition of being in a category, for the index of it and for questions alike: Postgres uses the index only where it
 * meets this very condition, so the category stands in the text and is no parameter.
 */
export const inCategory = (category: NameCategory): string => `"categories" @> '{${category}}'::text[]`
