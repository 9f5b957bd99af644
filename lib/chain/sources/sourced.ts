import { ApiError } from '@/lib/errors/api-error'
import type { BlockHeight, UnixSeconds } from '@/lib/units/time'

/** Data together with where it came from and up to which block it holds. */
export type Sourced<T> = {
  data: T
  source: 'index' | 'chain'
  /** Newest block that the data knows. */
  block: BlockHeight
  timestamp: UnixSeconds
  /** Why the index was not used; null when it was. */
  problem: ApiError | null
  /** Up to when a lagging index had read; null when it answered in time or not at all. */
  staleSince: UnixSeconds | null
}

type At = { block: BlockHeight; timestamp: UnixSeconds }

/** How far the index may lag behind the chain's clock before the chain itself is asked. */
export const INDEX_LAG_LIMIT_SECONDS = 180n

export type SourcedOf<T> = {
  fromIndex: () => Promise<At & { data: T }>
  fromChain: () => Promise<At & { data: T }>
  /** Newest block of the chain, to judge the index by. */
  readHead: () => Promise<At>
}

/**
 * Asks the index; when it is down, behind or answers garbage, reads the chain instead and says so. What the index does
 * not know may be younger than the index: the chain decides whether it exists.
 * @throws {ApiError | ChainError} what the chain said when it fails too; the lagging index is used before giving up.
 */
export async function indexOrChain<T>({ fromIndex, fromChain, readHead }: SourcedOf<T>): Promise<Sourced<T>> {
  const [index, head] = await Promise.allSettled([fromIndex(), readHead()])
  if (index.status === 'rejected') {
    const { reason } = index
    if (!(reason instanceof ApiError)) throw reason
    const problem = reason.code === 'not-found' ? null : reason
    return { ...(await fromChain()), source: 'chain', problem, staleSince: null }
  }
  const isBehind =
    head.status === 'fulfilled' && head.value.timestamp - index.value.timestamp > INDEX_LAG_LIMIT_SECONDS
  if (!isBehind) return { ...index.value, source: 'index', problem: null, staleSince: null }
  const problem = new ApiError({ code: 'behind' })
  const staleSince = index.value.timestamp
  const chain = await fromChain().catch(() => null)
  return chain
    ? { ...chain, source: 'chain', problem, staleSince }
    : { ...index.value, source: 'index', problem, staleSince }
}
