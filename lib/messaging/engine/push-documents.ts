import type { Context } from './context'
import type { Timers } from './timers'

const PUSH_MILLISECONDS = 2_000
const RETRY_MILLISECONDS = 20_000

type Options = Pick<Context, 'documents' | 'network' | 'run'> & {
  timers: Timers
  /** What other devices wrote was read: a blank document must never replace theirs. */
  mayPush: () => boolean
  failed: (error: unknown) => void
}

/** @returns what makes changed documents be stored, soon and together. */
export function documentPusher({ documents, network, run, timers, mayPush, failed }: Options): () => void {
  const soon = (milliseconds = PUSH_MILLISECONDS) => timers.later('push', () => void push(), milliseconds)
  async function push() {
    if (!mayPush()) return soon()
    try {
      await documents.push(network)
      await run(async () => {})
    } catch (error) {
      // First: whoever is told of the failure finds the next attempt set.
      soon(RETRY_MILLISECONDS)
      failed(error)
    }
  }
  return () => {
    if (documents.isDirty()) soon()
  }
}
