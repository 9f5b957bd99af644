import 'server-only'
import { serverDeployment } from '@/lib/server/deployment'
import { type Cursor, readCursor } from '../store/cursor'
import type { Database } from '../store/store'

/** Nothing was followed yet: the order book knows of no block. */
export class NotFollowedError extends Error {
  override readonly name = 'NotFollowedError'
}

/** @throws {NotFollowedError} */
export async function cursorOf(database: Database): Promise<Cursor> {
  const cursor = await readCursor(database, 'told')
  if (!cursor) throw new NotFollowedError('No block was followed yet.')
  return cursor
}

/** The block that an answer tells. */
export const freshnessOf = ({ block, hash, timestamp }: Pick<Cursor, 'block' | 'hash' | 'timestamp'>) => ({
  chainId: serverDeployment().chainId,
  ...{ block, hash, timestamp },
})
