import type { Hex } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { ChainError } from '@/lib/errors/chain-error'
import { toChainError } from '@/lib/errors/to-chain-error'
import type { Milliseconds } from '@/lib/units/time'
import { type FlowRecord, isDone, pendingStep, type StepRecord, unpostedStep } from '../flow-record'
import type { Intent } from '../intents'
import { planSteps, readBaseline } from '../plan/plan'
import { type CallStep, isSignature, type SignatureStep, type Step } from '../transaction'
import { followTransaction } from './follow'
import { forecastSteps } from './forecast'
import { postSigned } from '../market/post-signed'
import { askedRecord, askedSignature, type Signer, stepData } from './send-step'
import { simulateStep } from './simulate'
import { callsTogether, waitForCalls } from './together'
import { type FlowEvent, type FlowState, nextFlowState } from './state'
import type { Fate } from './transaction-fate'

export type FlowRunOptions = {
  context: ChainContext
  signer: Signer
  /** A new wish, or a flow that the journal remembers. */
  begin: { id: string; intent: Intent } | { record: FlowRecord }
  save: (record: FlowRecord) => void
  /** A transaction was mined, or the order book took something: what was read before is old. */
  onMined: () => void
  now: () => Milliseconds
  pause: (milliseconds: number) => Promise<void>
}

/** Steps whose network signature makes every plan of them different: the one that was read is the one that is sent. */
const signedByNetwork: ReadonlySet<Step['kind']> = new Set(['update-rewards', 'exit', 'liquidate'])

/**
 * One thing a person does, from check to receipt, in as many transactions as it takes. A state machine outside React: the
 * dialog subscribes, shows the state and calls `check` and `sign`.
 */
export class FlowRun {
  readonly #options: FlowRunOptions
  readonly #listeners = new Set<() => void>()
  #record: FlowRecord | null
  #state: FlowState = { status: 'checking' }
  #isOpen = false

  constructor(options: FlowRunOptions) {
    this.#options = options
    this.#record = 'record' in options.begin ? options.begin.record : null
  }

  get intent(): Intent {
    const { begin } = this.#options
    return 'record' in begin ? begin.record.intent : begin.intent
  }

  /** What the journal knows of it; null before the wallet was asked for anything. */
  get record(): FlowRecord | null {
    return this.#record
  }

  snapshot = (): FlowState => this.#state

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Goes on where the flow stands: follows what was sent, or looks what is left to sign. Once only. */
  async open(): Promise<void> {
    if (this.#isOpen) return
    this.#isOpen = true
    if (this.#record?.status === 'undone') return this.#dispatch({ type: 'undone' })
    const pending = this.#record && pendingStep(this.#record)
    if (pending?.callsId) return this.#guard(() => this.#resumeTogether(pending))
    if (!pending?.hash) return this.check()
    this.#dispatch({ type: 'sent', kind: pending.kind, hash: pending.hash })
    await this.#guard(() => this.#follow(pending))
  }

  /** Goes on from where another tab took this flow to, unless this one is busy with it. */
  async adopt(record: FlowRecord): Promise<void> {
    const [theirs, ours] = [record.steps.at(-1), this.#record?.steps.at(-1)]
    const isNews = theirs?.hash !== ours?.hash || theirs?.status !== ours?.status
    if (this.#state.status !== 'review' || !theirs?.hash || !isNews) return
    this.#record = record
    this.#isOpen = false
    await this.open()
  }

  /** Looks at the chain and says what there is to sign. Also what "try again" does: it begins where the chain is. */
  async check(): Promise<void> {
    this.#dispatch({ type: 'check' })
    await this.#guard(() => this.#plan(false))
  }

  /** Asks the wallet for the step under review, and follows it to the next review or the end. */
  async sign(): Promise<void> {
    const state = this.#state
    if (state.status !== 'review' || !state.forecast) return
    await this.#guard(async () => {
      const step = await this.#stillValid(state.steps)
      if (!step) return this.#plan(true)
      if (isSignature(step)) return this.#signAndPost(step)
      const { gas } = await forecastSteps(this.#options.context, this.#options.signer.address, [
        step,
        ...state.steps.slice(1),
      ])
      await this.#send(step, gas)
    })
  }

  /** Asks the wallet for everything that is left in one request; then the chain says what became of it. */
  async signTogether(): Promise<void> {
    const state = this.#state
    const calls = state.status === 'review' && state.forecast ? callsTogether(this.intent, state.steps) : null
    if (calls) await this.#guard(() => this.#sendTogether(calls))
  }

  async #plan(hasChanged: boolean) {
    const { context, signer } = this.#options
    const record = await this.#begun()
    const unposted = unpostedStep(record)
    if (unposted) return this.#post(record, unposted)
    const [first, ...later] = await planSteps(context, { wallet: signer.address, ...record })
    if (!first) return this.#finish(record)
    this.#dispatch({ type: 'planned', steps: [first, ...later], hasChanged })
    const forecast = await forecastSteps(context, signer.address, [first, ...later])
    this.#dispatch({ type: 'forecast', forecast })
  }

  async #begun(): Promise<FlowRecord> {
    if (this.#record) return this.#record
    const { context, signer, begin, now } = this.#options
    if ('record' in begin) return begin.record
    const baseline = await readBaseline(context, signer.address, begin.intent)
    this.#record = { ...begin, baseline, startedAt: now(), status: 'open', steps: [] }
    return this.#record
  }

  #finish(record: FlowRecord) {
    const last = record.steps.findLast(({ status }) => isDone(status))
    if (!last) return this.#dispatch({ type: 'nothing-due' })
    this.#save({ ...record, status: 'done' })
    this.#dispatch({ type: 'finished', hash: last.hash })
  }

  /** The first step as it was read, if the chain still asks for exactly it; null when there is something new to read. */
  async #stillValid(shown: readonly Step[]): Promise<Step | null> {
    const { context, signer } = this.#options
    const chainId = await signer.chainId()
    if (chainId !== context.deployment.chainId) throw new ChainError({ code: 'wrong-chain' })
    const [read] = shown
    if (!read) return null
    if (!isSignature(read) && signedByNetwork.has(read.kind))
      return simulateStep(context, signer.address, read).then(
        () => read,
        () => null,
      )
    const [step] = await planSteps(context, { wallet: signer.address, ...(await this.#begun()) })
    return step && isSameStep(step, read) ? step : null
  }

  /** Asks for a signature; what was signed is kept until the order book has it, and is never asked for again. */
  async #signAndPost(step: SignatureStep) {
    const { signer, now } = this.#options
    const asked = askedSignature(step, now())
    const before = await this.#begun()
    this.#save({ ...before, status: 'open', steps: [...before.steps, asked] })
    this.#dispatch({ type: 'asked' })
    const signature = await signer.signTyped(step.signing.text).catch((error: unknown) => {
      this.#save({ ...before, status: before.steps.length > 0 ? 'open' : 'abandoned' })
      throw error
    })
    const orders = step.signing.orders.map(({ order }) => order)
    this.#saveStep({ ...asked, status: 'signed', signed: { orders, signature, posted: [] } })
    await this.#plan(false)
  }

  /** @throws {MarketError} when the order book refuses some of it; the others stand. */
  async #post(record: FlowRecord, step: StepRecord) {
    const { context, onMined } = this.#options
    this.#dispatch({ type: 'posting' })
    const { signed, refusal } = await postSigned(context.deployment, record.intent, step)
    this.#saveStep({ ...step, signed, status: refusal ? 'failed' : 'posted' })
    onMined()
    if (refusal) throw refusal
    await this.#plan(false)
  }

  async #send(step: CallStep, gas: bigint) {
    const { context, signer, now } = this.#options
    const asked = await askedRecord(context.reader, { wallet: signer.address, step, now: now() })
    const before = await this.#begun()
    this.#save({ ...before, status: 'open', steps: [...before.steps, asked] })
    this.#dispatch({ type: 'asked' })
    const hash = await signer.send({ ...stepData(step), gas }).catch((error: unknown) => {
      // Nothing was sent: the journal forgets that the wallet was asked.
      this.#save({ ...before, status: before.steps.length > 0 ? 'open' : 'abandoned' })
      throw error
    })
    const sent = { ...asked, status: 'sent', hash } as const
    this.#saveStep(sent)
    this.#dispatch({ type: 'sent', kind: step.kind, hash })
    await this.#follow(sent)
  }

  async #sendTogether(calls: readonly CallStep[]) {
    const { context, signer, now } = this.#options
    const [first, last] = [await this.#stillValid(calls), calls.at(-1)]
    if (!first || !last) return this.#plan(true)
    const asked = await askedRecord(context.reader, { wallet: signer.address, step: last, now: now() })
    const before = await this.#begun()
    this.#save({ ...before, status: 'open', steps: [...before.steps, asked] })
    this.#dispatch({ type: 'asked' })
    const callsId = await signer.together.send(calls.map(stepData)).catch((error: unknown) => {
      this.#save({ ...before, status: before.steps.length > 0 ? 'open' : 'abandoned' })
      throw error
    })
    this.#saveStep({ ...asked, callsId })
    await this.#followTogether({ ...asked, callsId }, before)
  }

  /** After a reload: the wallet may still be at it, and must not be asked a second time. */
  async #resumeTogether(asked: StepRecord) {
    const { context, signer } = this.#options
    const record = await this.#begun()
    const [first, ...later] = await planSteps(context, { wallet: signer.address, ...record })
    if (first) {
      this.#dispatch({ type: 'planned', steps: [first, ...later], hasChanged: false })
      this.#dispatch({ type: 'asked' })
    }
    await this.#followTogether(asked, { ...record, steps: record.steps.slice(0, -1) })
  }

  /** The chain says what became of a request: a wallet's own word on its calls is not taken for it. */
  async #followTogether(asked: StepRecord, before: FlowRecord) {
    const { context, signer, pause, onMined } = this.#options
    const { together, address: wallet } = signer
    if (asked.callsId !== null) await waitForCalls(together, asked.callsId, pause)
    onMined()
    const left = await planSteps(context, { wallet, ...before })
    if (left.length === 0) this.#saveStep({ ...asked, status: 'confirmed' })
    else this.#save(before)
    await this.#plan(left.length > 0)
  }

  async #follow(step: StepRecord) {
    const { context, signer, pause, onMined } = this.#options
    const onReplaced = (hash: Hex) => {
      this.#saveStep({ ...step, hash })
      this.#dispatch({ type: 'replaced', hash })
    }
    const onProposed = () => this.#dispatch({ type: 'proposed' })
    const of = { wallet: signer.address, step, onProposed, onReplaced, pause }
    const fate = await followTransaction(context.reader, of).catch((error: unknown) => {
      this.#saveStep({ ...step, status: 'dropped' })
      throw error
    })
    if (fate.kind === 'dropped') {
      this.#saveStep({ ...step, status: 'dropped' })
      return this.#dispatch({ type: 'dropped' })
    }
    onMined()
    this.#saveMined(step, fate)
    this.#dispatch({ type: 'check' })
    await this.#plan(false)
  }

  #saveMined(step: StepRecord, { hash, block, succeeded }: Extract<Fate, { kind: 'mined' }>) {
    this.#saveStep({ ...step, hash, block, status: succeeded ? 'mined' : 'failed' })
    if (succeeded) return
    if (this.#record) this.#save({ ...this.#record, status: 'failed' })
    throw new ChainError({ code: 'receipt-reverted', details: hash })
  }

  /** Replaces the newest step, which is the one under way. */
  #saveStep(step: StepRecord) {
    if (this.#record) this.#save({ ...this.#record, steps: [...this.#record.steps.slice(0, -1), step] })
  }

  #save(record: FlowRecord) {
    this.#record = record
    this.#options.save(record)
  }

  /** A refusal of the person is a choice; everything else that goes wrong is a failure with words. */
  async #guard(act: () => Promise<unknown>) {
    try {
      await act()
    } catch (error) {
      const isRejection = toChainError(error)?.code === 'rejected'
      this.#dispatch(isRejection ? { type: 'rejected' } : { type: 'failed', error })
    }
  }

  #dispatch(event: FlowEvent) {
    this.#state = nextFlowState(this.#state, event)
    for (const listener of this.#listeners) listener()
  }
}

function isSameStep(step: Step, read: Step): boolean {
  if (isSignature(step) || isSignature(read))
    return isSignature(step) && isSignature(read) && step.signing.text === read.signing.text
  const isSameCall = stepData(step).data === stepData(read).data && step.call.address === read.call.address
  return step.kind === read.kind && isSameCall
}
