import 'server-only'
import { type SQL, sql } from 'drizzle-orm'

/** Lists as one parameter each, however long: arrays in the form that Postgres reads from text. None holds a quote; one may be empty. */
export const hashList = (hashes: readonly string[]): SQL =>
  sql`${`{${hashes.map((hash) => `"${hash}"`).join(',')}}`}::text[]`

export const uintList = (values: readonly bigint[]): SQL => sql`${`{${values.join(',')}}`}::numeric[]`

/** Words of our own, null for none. */
export const wordList = (words: readonly (string | null)[]): SQL =>
  sql`${`{${words.map((word) => word ?? 'NULL').join(',')}}`}::text[]`

export const flagList = (flags: readonly boolean[]): SQL => sql`${`{${flags.join(',')}}`}::boolean[]`
