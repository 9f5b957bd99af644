import { fetchNodeList, type NodeList, type Seed } from './node-list'

const FRESH_MILLISECONDS = 10 * 60_000
/** Failing seeds are not asked again at once: the last list serves meanwhile. */
const RETRY_MILLISECONDS = 15_000

export type NodeListCache = { read(): Promise<NodeList> }

/**
 * The node list, asked of the seeds in turn and kept for ten minutes; a list that cannot be renewed stays in use.
 * @param shuffle - order in which the seeds are asked, so that not all relays lean on the first.
 */
export function nodeListCache(of: {
  seeds: readonly Seed[]
  local: boolean
  now: () => number
  shuffle: (seeds: readonly Seed[]) => readonly Seed[]
}): NodeListCache {
  let list: NodeList | undefined
  let triedAt = -Infinity
  let running: Promise<NodeList> | undefined
  const renew = async () => {
    triedAt = of.now()
    const failures: unknown[] = []
    for (const seed of of.shuffle(of.seeds)) {
      try {
        list = await fetchNodeList(seed, { local: of.local, now: of.now() })
        return list
      } catch (error) {
        failures.push(error)
      }
    }
    if (list) return list
    throw new AggregateError(failures, 'No seed tells the node list.')
  }
  return {
    read() {
      const isFresh = list && of.now() - list.fetchedAt < FRESH_MILLISECONDS
      if (list && (isFresh || of.now() - triedAt < RETRY_MILLISECONDS)) return Promise.resolve(list)
      running ??= renew().finally(() => (running = undefined))
      return running
    },
  }
}
