import type { Context } from './context'

const HOUR_MILLISECONDS = 3_600_000
/** The swarm drops documents after 30 days; a few times a day leaves room for long pauses. */
const KEEP_MILLISECONDS = 6 * HOUR_MILLISECONDS
const RETRY_MILLISECONDS = HOUR_MILLISECONDS / 6

/**
 * Lets the documents of the account live on in the swarm, and brings back what was lost there.
 * @returns what is called after each look into the boxes: does it at once, then a few times a day.
 */
export function documentKeeper({ documents, network, run }: Pick<Context, 'documents' | 'network' | 'run'>) {
  let dueAt = 0
  return async (): Promise<void> => {
    if (network.now() < dueAt) return
    dueAt = network.now() + RETRY_MILLISECONDS
    try {
      await documents.keep(network)
      await run(async () => {})
      dueAt = network.now() + KEEP_MILLISECONDS
    } catch {
      // They live for weeks yet: the next look at the boxes tells whether the network is there.
    }
  }
}
