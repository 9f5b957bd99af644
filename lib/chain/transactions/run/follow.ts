import { ChainError } from '@/lib/errors/chain-error'
import type { ChainReader } from '@/lib/chain/public-client'
import type { StepRecord } from '../flow-record'
import { type Fate, type FateOf, readFate } from './transaction-fate'

/** How often the fate of a transaction is asked for. */
const POLL_MILLISECONDS = 1_000
/** So many answers in a row that no endpoint knows the transaction mean that it was dropped. */
const UNKNOWN_LIMIT = 45
/** A cancelled verdict without a culprit is checked again: endpoints lag behind each other. */
const UNEXPLAINED_LIMIT = 10

export type FollowOptions = FateOf & {
  /** Told at every look that it is still a proposal. */
  onProposed: () => void
  onReplaced: (hash: NonNullable<StepRecord['hash']>) => void
  /** Resolves after a while, or when the tab is looked at again; rejects when the flow is left. */
  pause: (milliseconds: number) => Promise<void>
}

export type FollowResult = Extract<Fate, { kind: 'mined' }> | { kind: 'dropped' }

/**
 * Follows a sent transaction until it is mined, also under another hash.
 * @throws {ChainError} `replaced` when the wallet cancelled it; the endpoints' own errors are waited out.
 */
export async function followTransaction(reader: ChainReader, options: FollowOptions): Promise<FollowResult> {
  const { onProposed, onReplaced, pause, ...of } = options
  let step = of.step
  let unknown = 0
  let unexplained = 0
  for (;;) {
    const fate = await readFate(reader, { ...of, step }).catch(waitOut)
    if (fate.kind === 'mined') return fate
    if (fate.kind === 'replaced') {
      step = { ...step, hash: fate.hash }
      onReplaced(fate.hash)
      continue
    }
    if (fate.kind === 'proposed') onProposed()
    unknown = fate.kind === 'unknown' ? unknown + 1 : 0
    unexplained = fate.kind === 'cancelled' ? unexplained + 1 : 0
    if (unknown >= UNKNOWN_LIMIT) return { kind: 'dropped' }
    if (fate.kind === 'cancelled' && (fate.hash || unexplained >= UNEXPLAINED_LIMIT))
      throw new ChainError({ code: 'replaced' })
    await pause(POLL_MILLISECONDS)
  }
}

/** An endpoint that fails says nothing about the transaction: it may well be mined meanwhile. */
const waitOut = (): Fate => ({ kind: 'pending' })
