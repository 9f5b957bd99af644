import type { ChainContext } from '@/lib/chain/public-client'
import { ChainError } from '@/lib/errors/chain-error'
import type { Milliseconds } from '@/lib/units/time'
import type { FlowRecord, StepRecord } from '../flow-record'
import type { Intent } from '../intents'
import { readBaseline } from '../plan/plan'
import type { Signer } from './send-step'
import type { Fate } from './transaction-fate'

export type FlowMemoryOptions = {
  context: ChainContext
  signer: Signer
  /** A new wish, or a flow that the journal remembers. */
  begin: { id: string; intent: Intent } | { record: FlowRecord }
  save: (record: FlowRecord) => void
  now: () => Milliseconds
}

/** What the journal holds of one flow. It is told before the wallet is asked, so that a reload finds what was under way. */
export class FlowMemory {
  readonly #options: FlowMemoryOptions
  #record: FlowRecord | null

  constructor(options: FlowMemoryOptions) {
    this.#options = options
    this.#record = 'record' in options.begin ? options.begin.record : null
  }

  get intent(): Intent {
    const { begin } = this.#options
    return 'record' in begin ? begin.record.intent : begin.intent
  }

  /** Null before the wallet was asked for anything. */
  get record(): FlowRecord | null {
    return this.#record
  }

  /** Takes over what another tab wrote, which the journal has already. */
  adopt(record: FlowRecord) {
    this.#record = record
  }

  async begun(): Promise<FlowRecord> {
    if (this.#record) return this.#record
    const { context, signer, begin, now } = this.#options
    if ('record' in begin) return begin.record
    const baseline = await readBaseline(context, signer.address, begin.intent)
    this.#record = { ...begin, baseline, startedAt: now(), status: 'open', steps: [] }
    return this.#record
  }

  save(record: FlowRecord) {
    this.#record = record
    this.#options.save(record)
  }

  /** Replaces the newest step, which is the one under way. */
  saveStep(step: StepRecord) {
    if (this.#record) this.save({ ...this.#record, steps: [...this.#record.steps.slice(0, -1), step] })
  }

  /** Writes the step down, then asks the wallet; when it says no, nothing was sent and the step is forgotten. */
  async asking<T>(asked: StepRecord, ask: () => Promise<T>): Promise<T> {
    const before = await this.begun()
    this.save({ ...before, status: 'open', steps: [...before.steps, asked] })
    return ask().catch((error: unknown) => {
      this.save({ ...before, status: before.steps.length > 0 ? 'open' : 'abandoned' })
      throw error
    })
  }

  /** @throws {ChainError} `receipt-reverted`: mined, and yet it failed. */
  saveMined(step: StepRecord, { hash, block, succeeded }: Extract<Fate, { kind: 'mined' }>) {
    this.saveStep({ ...step, hash, block, status: succeeded ? 'mined' : 'failed' })
    if (succeeded) return
    if (this.#record) this.save({ ...this.#record, status: 'failed' })
    throw new ChainError({ code: 'receipt-reverted', details: hash })
  }
}
