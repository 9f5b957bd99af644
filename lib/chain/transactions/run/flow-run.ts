import type { Hex } from 'viem'
import { type FlowRecord, isDone, pendingStep, type StepRecord, unpostedStep } from '../flow-record'
import type { Intent } from '../intents'
import { postSigned } from '../market/post-signed'
import { planSteps } from '../plan/plan'
import { type CallStep, isSignature, type SignatureStep } from '../transaction'
import { FlowMemory, type FlowMemoryOptions } from './flow-memory'
import { FlowStage } from './flow-stage'
import { followTransaction } from './follow'
import { forecastSteps } from './forecast'
import { askedRecord, askedSignature, stepData } from './send-step'
import type { FlowState } from './state'
import { stillValid } from './still-valid'
import { callsTogether, waitForCalls } from './together'

export type FlowRunOptions = FlowMemoryOptions & {
  /** A transaction was mined, or the order book took something: what was read before is old. */
  onMined: () => void
  pause: (milliseconds: number) => Promise<void>
}

/**
 * One thing a person does, from check to receipt, in as many transactions as it takes. A state machine outside React: the
 * dialog subscribes, shows the state and calls `check` and `sign`.
 */
export class FlowRun {
  readonly #options: FlowRunOptions
  readonly #memory: FlowMemory
  readonly #stage = new FlowStage()
  #isOpen = false

  constructor(options: FlowRunOptions) {
    this.#options = options
    this.#memory = new FlowMemory(options)
  }

  get intent(): Intent {
    return this.#memory.intent
  }

  /** What the journal knows of it; null before the wallet was asked for anything. */
  get record(): FlowRecord | null {
    return this.#memory.record
  }

  snapshot = (): FlowState => this.#stage.snapshot()

  subscribe = (listener: () => void) => this.#stage.subscribe(listener)

  /** Goes on where the flow stands: follows what was sent, or looks what is left to sign. Once only. */
  async open(): Promise<void> {
    if (this.#isOpen) return
    this.#isOpen = true
    const { record } = this.#memory
    if (record?.status === 'undone') return this.#stage.dispatch({ type: 'undone' })
    const pending = record && pendingStep(record)
    if (pending?.callsId) return this.#stage.guard(() => this.#resumeTogether(pending))
    if (!pending?.hash) return this.check()
    this.#stage.dispatch({ type: 'sent', kind: pending.kind, hash: pending.hash })
    await this.#stage.guard(() => this.#follow(pending))
  }

  /** Goes on from where another tab took this flow to, unless this one is busy with it. */
  async adopt(record: FlowRecord): Promise<void> {
    const [theirs, ours] = [record.steps.at(-1), this.record?.steps.at(-1)]
    const isNews = theirs?.hash !== ours?.hash || theirs?.status !== ours?.status
    if (this.snapshot().status !== 'review' || !theirs?.hash || !isNews) return
    this.#memory.adopt(record)
    this.#isOpen = false
    await this.open()
  }

  /** Looks at the chain and says what there is to sign. Also what "try again" does: it begins where the chain is. */
  async check(): Promise<void> {
    this.#stage.dispatch({ type: 'check' })
    await this.#stage.guard(() => this.#plan(false))
  }

  /** Asks the wallet for the step under review, and follows it to the next review or the end. */
  async sign(): Promise<void> {
    const state = this.snapshot()
    if (state.status !== 'review' || !state.forecast) return
    await this.#stage.guard(async () => {
      const step = await stillValid(this.#options, await this.#memory.begun(), state.steps)
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
    const state = this.snapshot()
    const calls = state.status === 'review' && state.forecast ? callsTogether(this.intent, state.steps) : null
    if (calls) await this.#stage.guard(() => this.#sendTogether(calls))
  }

  async #plan(hasChanged: boolean) {
    const { context, signer } = this.#options
    const record = await this.#memory.begun()
    const unposted = unpostedStep(record)
    if (unposted) return this.#post(record, unposted)
    const [first, ...later] = await planSteps(context, { wallet: signer.address, ...record })
    if (!first) return this.#finish(record)
    this.#stage.dispatch({ type: 'planned', steps: [first, ...later], hasChanged })
    const forecast = await forecastSteps(context, signer.address, [first, ...later])
    this.#stage.dispatch({ type: 'forecast', forecast })
  }

  #finish(record: FlowRecord) {
    const last = record.steps.findLast(({ status }) => isDone(status))
    if (!last) return this.#stage.dispatch({ type: 'nothing-due' })
    this.#memory.save({ ...record, status: 'done' })
    this.#stage.dispatch({ type: 'finished', hash: last.hash })
  }

  /** The wallet is asked once the journal knows of it. */
  #ask<T>(asked: StepRecord, ask: () => Promise<T>): Promise<T> {
    return this.#memory.asking(asked, () => {
      this.#stage.dispatch({ type: 'asked' })
      return ask()
    })
  }

  /** Asks for a signature; what was signed is kept until the order book has it, and is never asked for again. */
  async #signAndPost(step: SignatureStep) {
    const { signer, now } = this.#options
    const asked = askedSignature(step, now())
    const signature = await this.#ask(asked, () => signer.signTyped(step.signing.text))
    const orders = step.signing.orders.map(({ order }) => order)
    this.#memory.saveStep({ ...asked, status: 'signed', signed: { orders, signature, posted: [] } })
    await this.#plan(false)
  }

  /** @throws {MarketError} when the order book refuses some of it; the others stand. */
  async #post(record: FlowRecord, step: StepRecord) {
    const { context, onMined } = this.#options
    this.#stage.dispatch({ type: 'posting' })
    const { signed, refusal } = await postSigned(context.deployment, record.intent, step)
    this.#memory.saveStep({ ...step, signed, status: refusal ? 'failed' : 'posted' })
    onMined()
    if (refusal) throw refusal
    await this.#plan(false)
  }

  async #send(step: CallStep, gas: bigint) {
    const { context, signer, now } = this.#options
    const asked = await askedRecord(context.reader, { wallet: signer.address, step, now: now() })
    const hash = await this.#ask(asked, () => signer.send({ ...stepData(step), gas }))
    const sent = { ...asked, status: 'sent', hash } as const
    this.#memory.saveStep(sent)
    this.#stage.dispatch({ type: 'sent', kind: step.kind, hash })
    await this.#follow(sent)
  }

  async #sendTogether(calls: readonly CallStep[]) {
    const { context, signer, now } = this.#options
    const [first, last] = [await stillValid(this.#options, await this.#memory.begun(), calls), calls.at(-1)]
    if (!first || !last) return this.#plan(true)
    const asked = await askedRecord(context.reader, { wallet: signer.address, step: last, now: now() })
    const before = await this.#memory.begun()
    const callsId = await this.#ask(asked, () => signer.together.send(calls.map(stepData)))
    this.#memory.saveStep({ ...asked, callsId })
    await this.#followTogether({ ...asked, callsId }, before)
  }

  /** After a reload: the wallet may still be at it, and must not be asked a second time. */
  async #resumeTogether(asked: StepRecord) {
    const { context, signer } = this.#options
    const record = await this.#memory.begun()
    const [first, ...later] = await planSteps(context, { wallet: signer.address, ...record })
    if (first) {
      this.#stage.dispatch({ type: 'planned', steps: [first, ...later], hasChanged: false })
      this.#stage.dispatch({ type: 'asked' })
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
    if (left.length === 0) this.#memory.saveStep({ ...asked, status: 'confirmed' })
    else this.#memory.save(before)
    await this.#plan(left.length > 0)
  }

  async #follow(step: StepRecord) {
    const { context, signer, pause, onMined } = this.#options
    const onReplaced = (hash: Hex) => {
      this.#memory.saveStep({ ...step, hash })
      this.#stage.dispatch({ type: 'replaced', hash })
    }
    const onProposed = () => this.#stage.dispatch({ type: 'proposed' })
    const of = { wallet: signer.address, step, onProposed, onReplaced, pause }
    const fate = await followTransaction(context.reader, of).catch((error: unknown) => {
      this.#memory.saveStep({ ...step, status: 'dropped' })
      throw error
    })
    if (fate.kind === 'dropped') {
      this.#memory.saveStep({ ...step, status: 'dropped' })
      return this.#stage.dispatch({ type: 'dropped' })
    }
    onMined()
    this.#memory.saveMined(step, fate)
    this.#stage.dispatch({ type: 'check' })
    await this.#plan(false)
  }
}
