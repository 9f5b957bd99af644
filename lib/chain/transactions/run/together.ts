import type { Address, Hex } from 'viem'
import type { Intent } from '../intents'
import { type CallStep, isSignature, type Step } from '../transaction'

/** A wallet that takes several calls in one request (EIP-5792). */
export type CallsWallet = {
  /** @returns the wallet's own name of the request. */
  send: (calls: readonly { to: Address; data: Hex }[]) => Promise<string>
  isThrough: (id: string) => Promise<boolean>
}

/** How often a wallet is asked whether it is through. */
const POLL_MILLISECONDS = 1_000

/** Waits until the wallet is through with a request, whatever became of it. */
export async function waitForCalls(
  wallet: CallsWallet,
  id: string,
  pause: (milliseconds: number) => Promise<void>,
): Promise<void> {
  while (!(await wallet.isThrough(id))) await pause(POLL_MILLISECONDS)
}

/**
 * Wishes whose outcome the chain itself shows: who holds the name, and what it points to. A wallet's word on its calls is
 * taken for nothing.
 */
const shownByChain: ReadonlySet<Intent['kind']> = new Set(['buy-names'])

const areCalls = (steps: readonly Step[]): steps is readonly CallStep[] =>
  !steps.some((step) => isSignature(step))

/** All steps that are left, if one request can hold them; null where they follow each other. */
export const callsTogether = (intent: Intent, steps: readonly Step[]): readonly CallStep[] | null =>
  shownByChain.has(intent.kind) && steps.length > 1 && areCalls(steps) ? steps : null
