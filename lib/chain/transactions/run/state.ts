import type { Hex } from 'viem'
import type { Step, StepKind } from '../transaction'

/** What one step will cost and change, found out by simulating it on the newest block. */
export type StepForecast = {
  /** Gas limit that the wallet is asked to use. */
  gas: bigint
  /** Ether that this step may cost at most, wei. */
  wei: bigint
  /** Ether to have for all steps that are left, this one included, wei. */
  weiForAll: bigint
  /** SESH of the wallet, or of the vesting contract that acts, before and after, atomic. */
  sesh: { before: bigint; after: bigint }
}

/** Where a flow stands. `steps` are the ones still to be signed, the first of them under way. */
export type FlowState =
  | { status: 'checking' }
  /** Nothing to sign: the chain is already where the flow leads. */
  | { status: 'nothing-due' }
  | {
      status: 'review'
      steps: readonly Step[]
      /** Null while it is worked out; signing is not possible before. */
      forecast: StepForecast | null
      /** The chain changed since the person read it: what is shown now is not what they agreed to. */
      hasChanged: boolean
    }
  | { status: 'waiting-for-wallet'; steps: readonly Step[] }
  /** `isProposal`: the hash is that of a proposal in a contract wallet, not yet of a transaction. */
  | { status: 'submitted'; kind: StepKind; hash: Hex; isReplacement: boolean; isProposal: boolean }
  /** Signed; the order book is being told. */
  | { status: 'posting' }
  | { status: 'done'; hash: Hex | null }
  /** The person said no in the wallet. */
  | { status: 'rejected' }
  /** The chain forgot the transaction, or it never arrived; nothing happened. */
  | { status: 'dropped' }
  | { status: 'failed'; error: unknown }
  /** A reorganisation took a finished step back. */
  | { status: 'undone' }

export type FlowEvent =
  | { type: 'check' }
  | { type: 'planned'; steps: readonly Step[]; hasChanged: boolean }
  | { type: 'forecast'; forecast: StepForecast }
  | { type: 'asked' }
  | { type: 'sent'; kind: StepKind; hash: Hex }
  | { type: 'posting' }
  | { type: 'proposed' }
  | { type: 'replaced'; hash: Hex }
  | { type: 'finished'; hash: Hex | null }
  | { type: 'nothing-due' }
  | { type: 'rejected' }
  | { type: 'dropped' }
  | { type: 'failed'; error: unknown }
  | { type: 'undone' }

/** Next state. Events that do not fit the present state (a late forecast, a second click) change nothing. */
export function nextFlowState(state: FlowState, event: FlowEvent): FlowState {
  switch (event.type) {
    case 'check':
      return { status: 'checking' }
    case 'planned': {
      const { steps, hasChanged } = event
      return { status: 'review', steps, hasChanged, forecast: null }
    }
    case 'forecast':
      return state.status === 'review' ? { ...state, forecast: event.forecast } : state
    case 'asked':
      return state.status === 'review' ? { status: 'waiting-for-wallet', steps: state.steps } : state
    case 'sent':
      return {
        status: 'submitted',
        kind: event.kind,
        hash: event.hash,
        isReplacement: false,
        isProposal: false,
      }
    case 'proposed':
      return state.status === 'submitted' && !state.isProposal ? { ...state, isProposal: true } : state
    case 'replaced':
      return state.status === 'submitted' ? { ...state, hash: event.hash, isReplacement: true } : state
    case 'finished':
      return { status: 'done', hash: event.hash }
    case 'failed':
      return { status: 'failed', error: event.error }
    default:
      return { status: event.type }
  }
}

/** Something is under way that the person cannot take back by closing the dialog. */
export const isUnderWay = ({ status }: FlowState): boolean =>
  status === 'waiting-for-wallet' || status === 'submitted' || status === 'posting'
