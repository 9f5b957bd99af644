import type { NameCategory } from '@/lib/names/categories'

/*
 * Conditions of indexes of names, for these and for questions alike: Postgres uses such an index only where it meets the very
 * same condition, so everything stands in the text and nothing is a parameter.
 */

export const inCategory = (category: NameCategory): string => `"categories" @> '{${category}}'::text[]`

/** Names of digits alone are many, and first in the order of labels. */
export const HAS_LETTER = `"label" ~ '[a-z]'`

/** What is true of every label that contains the text: with it, fewer names are looked at. */
export const impliedBy = (text: string): string[] => [
  ...(text.includes('-') ? [inCategory('dash')] : []),
  ...(text.includes('_') ? [inCategory('underscore')] : []),
  ...(/[a-z]/.test(text) ? [HAS_LETTER] : []),
]
