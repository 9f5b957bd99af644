import type { Intent } from '../intents'

/**
 * What needs a signature of the network over the nodes as they are when it is used, and changes those nodes itself: after
 * the first removal the signatures that were fetched for the others no longer hold.
 */
const oneByOne: ReadonlySet<Intent['kind']> = new Set(['exit', 'liquidate'])
const proves: ReadonlySet<Intent['kind']> = new Set(['claim', 'prove-rewards'])

/** Divides wishes into those that one request to the wallet can hold and those that must follow each other. */
export function splitBatch<T extends { intent: Intent }>(
  items: readonly T[],
): { together: T[]; inTurn: T[] } {
  const together = items.filter(({ intent }) => !oneByOne.has(intent.kind))
  // A removal without a signature changes the nodes too: what was proven before comes before it.
  return {
    together: together.toSorted(
      (a, b) => Number(proves.has(b.intent.kind)) - Number(proves.has(a.intent.kind)),
    ),
    inTurn: items.filter(({ intent }) => oneByOne.has(intent.kind)),
  }
}
