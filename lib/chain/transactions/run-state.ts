import type { Hex } from 'viem'
import type { Step } from './transaction'

/** How a plan stands. `at` is the step it is about. */
export type RunState =
  | { status: 'checking' }
  /** Nothing to do: the chain is already where the plan leads. */
  | { status: 'nothing-due' }
  | { status: 'review'; steps: readonly Step[]; at: number; fee: FeeEstimate | null }
  | { status: 'wallet'; steps: readonly Step[]; at: number }
  | { status: 'sent'; steps: readonly Step[]; at: number; hash: Hex }
  | { status: 'done'; steps: readonly Step[]; hash: Hex }
  | { status: 'failed'; steps: readonly Step[]; at: number; error: unknown }

/** What the network will charge for a step, wei. */
export type FeeEstimate = { gas: bigint; wei: bigint }

/** Whether the person can leave the dialog without losing sight of something that is under way. */
export const isUnderWay = ({ status }: RunState) => status === 'wallet' || status === 'sent'
