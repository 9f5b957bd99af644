import { toChainError } from '@/lib/errors/to-chain-error'
import { type FlowEvent, type FlowState, nextFlowState } from './state'

/** Where a flow stands, for whoever looks on. */
export class FlowStage {
  readonly #listeners = new Set<() => void>()
  #state: FlowState = { status: 'checking' }

  snapshot = (): FlowState => this.#state

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  dispatch(event: FlowEvent) {
    this.#state = nextFlowState(this.#state, event)
    for (const listener of this.#listeners) listener()
  }

  /** A refusal of the person is a choice; everything else that goes wrong is a failure with words. */
  async guard(act: () => Promise<unknown>) {
    try {
      await act()
    } catch (error) {
      const isRejection = toChainError(error)?.code === 'rejected'
      this.dispatch(isRejection ? { type: 'rejected' } : { type: 'failed', error })
    }
  }
}
