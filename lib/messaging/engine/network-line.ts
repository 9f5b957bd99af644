import type { NetworkState } from '../model/state'
import { toFailure } from '../tabs/to-failure'

type Line = Omit<NetworkState, 'waiting'>

/** How the network answered last, as people are told. @param now - computer's clock, milliseconds. */
export function networkLine(now: () => number) {
  let line: Line = { status: 'connecting', lastContactAt: null }
  return {
    state: (): Line => line,
    /** @param failure - undefined when it answered. */
    take(failure: unknown) {
      line =
        failure === undefined
          ? { status: 'online', lastContactAt: now() }
          : { status: 'failing', lastContactAt: line.lastContactAt, failure: toFailure(failure) }
    },
  }
}
