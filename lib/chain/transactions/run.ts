import { type Address, encodeFunctionData, type Hash, type Hex, TransactionReceiptNotFoundError } from 'viem'
import type { ChainReader } from '@/lib/chain/public-client'
import { ChainError } from '@/lib/errors/chain-error'
import { findCause } from '@/lib/errors/app-error'
import { gasReserve } from '@/lib/staking/gas-reserve'
import type { JournalEntry } from './journal'
import type { RunState } from './run-state'
import type { Step } from './transaction'

/** Room above the estimate, percent: another transaction may change storage in between. */
const GAS_MARGIN_PERCENT = 25n
const RECEIPT_TIMEOUT_MILLISECONDS = 180_000

/** The person's wallet, as far as a run needs it. */
export type Signer = {
  address: Address
  /** @throws when the person refuses or the wallet cannot. */
  send: (transaction: { to: Address; data: Hex; gas: bigint }) => Promise<Hash>
  chainId: () => Promise<number>
}

export type RunOptions = {
  reader: ChainReader
  chainId: number
  signer: Signer
  /**
   * The transactions that are still to be sent, from the chain's present state alone; empty when nothing is left. Called again
   * before every step, so that whatever happened in between is seen.
   * @throws {InputError | ChainError} when it cannot be done (any more).
   */
  plan: () => Promise<readonly Step[]>
  record: (entry: JournalEntry) => void
  now: () => number
}

/**
 * One thing a person does, from check to receipt, in as many transactions as it takes. A state machine outside React:
 * the dialog subscribes and shows `state`.
 */
export class TransactionRun {
  readonly #options: RunOptions
  readonly #listeners = new Set<() => void>()
  #state: RunState = { status: 'checking' }
  #done = 0

  constructor(options: RunOptions) {
    this.#options = options
  }

  get state(): RunState {
    return this.#state
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  snapshot = () => this.#state

  /** Looks at the chain and says what there is to sign. Also what "try again" does: it begins where the chain is. */
  async check(): Promise<void> {
    this.#set({ status: 'checking' })
    let steps: readonly Step[] = []
    try {
      steps = await this.#options.plan()
      const [step] = steps
      if (!step) return this.#set({ status: 'nothing-due' })
      this.#set({ status: 'review', steps, at: 0, fee: null })
      const fee = await this.#estimate(step)
      if (this.#state.status === 'review') this.#set({ status: 'review', steps, at: 0, fee })
    } catch (error) {
      this.#set({ status: 'failed', steps, at: 0, error })
    }
  }

  /** Sends the step under review, and after it the review of the next one. */
  async sign(): Promise<void> {
    if (this.#state.status !== 'review') return
    const shown = this.#state.steps
    try {
      await this.#requireChain()
      const steps = await this.#options.plan()
      const [step] = steps
      if (!step) return this.#set({ status: 'nothing-due' })
      if (!isSameStep(step, shown[0])) return this.#set({ status: 'review', steps, at: 0, fee: null })
      const { gas } = await this.#estimate(step)
      this.#set({ status: 'wallet', steps, at: 0 })
      const entry = await this.#send(step, gas)
      this.#set({ status: 'sent', steps, at: 0, hash: entry.hash })
      await this.#follow(step, entry)
      this.#done++
      if (steps.length === 1) return this.#set({ status: 'done', steps, hash: entry.hash })
      await this.check()
    } catch (error) {
      this.#set({ status: 'failed', steps: shown, at: 0, error })
    }
  }

  /** How many transactions of this plan were confirmed since the dialog opened. */
  get doneCount() {
    return this.#done
  }

  async #requireChain() {
    const { signer, chainId } = this.#options
    if ((await signer.chainId()) !== chainId) throw new ChainError({ code: 'wrong-chain' })
  }

  /** Simulates the call and prices it. @throws the revert, decoded, or `insufficient-funds`. */
  async #estimate({ call }: Step) {
    const { reader, signer } = this.#options
    await reader.simulateContract({ ...call, account: signer.address })
    const [estimate, price, balance] = await Promise.all([
      reader.estimateContractGas({ ...call, account: signer.address }),
      reader.getGasPrice(),
      reader.getBalance({ address: signer.address }),
    ])
    const gas = (estimate * (100n + GAS_MARGIN_PERCENT)) / 100n
    const wei = gasReserve({ gas: [estimate], maxFeePerGas: price, marginPercent: GAS_MARGIN_PERCENT })
    if (balance < wei) throw new ChainError({ code: 'insufficient-funds' })
    return { gas, wei }
  }

  async #send({ kind, review, call }: Step, gas: bigint): Promise<JournalEntry> {
    const { signer, reader, record, now } = this.#options
    const nonce = await reader.getTransactionCount({ address: signer.address, blockTag: 'pending' })
    const hash = await signer.send({ to: call.address, data: encodeFunctionData(call), gas })
    const values = Object.fromEntries(
      Object.entries(review.values).map(([name, value]) => [name, String(value)]),
    )
    const entry: JournalEntry = {
      ...{ hash, kind, name: review.name, values, nonce },
      ...{ sentAt: now(), state: 'pending' },
    }
    record(entry)
    return entry
  }

  /** Waits for the receipt, also of a transaction that took its place. A reverted receipt is a failure. */
  async #follow(step: Step, entry: JournalEntry) {
    const { reader, record, signer } = this.#options
    let isCancelled = false
    const receipt = await reader.waitForTransactionReceipt({
      hash: entry.hash,
      timeout: RECEIPT_TIMEOUT_MILLISECONDS,
      onReplaced: ({ reason }) => {
        isCancelled = reason !== 'repriced'
        record({ ...entry, state: 'replaced' })
      },
    })
    if (isCancelled) throw new ChainError({ code: 'replaced' })
    const state = receipt.status === 'success' ? 'confirmed' : 'failed'
    record({ ...entry, hash: receipt.transactionHash, state, blockHash: receipt.blockHash })
    if (receipt.status === 'success') return
    const cause = await revertReason(reader, step, signer.address)
    throw new ChainError({ code: 'receipt-reverted', cause })
  }

  #set(state: RunState) {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}

/** Why a mined transaction reverted, asked by simulating it again. */
async function revertReason(reader: ChainReader, { call }: Step, account: Address): Promise<unknown> {
  return reader.simulateContract({ ...call, account }).then(
    () => undefined,
    (error: unknown) => error,
  )
}

const isSameStep = (step: Step, shown: Step | undefined) =>
  shown !== undefined &&
  shown.kind === step.kind &&
  encodeFunctionData(shown.call) === encodeFunctionData(step.call)

/** Whether a confirmed transaction is still in the chain: a reorganisation can take it out again. */
export async function isStillThere(reader: ChainReader, { hash }: JournalEntry): Promise<boolean> {
  try {
    const { status } = await reader.getTransactionReceipt({ hash })
    return status === 'success'
  } catch (error) {
    if (findCause(error, (cause) => cause instanceof TransactionReceiptNotFoundError)) return false
    throw error
  }
}
