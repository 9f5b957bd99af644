import type { Hex } from 'viem'
import type { Milliseconds } from '@/lib/units/time'
import type { OrderComponents } from '@/lib/market/seaport/order'
import type { Intent } from './intents'
import type { StepKind } from './transaction'

/**
 * How far one step came. `mined` succeeded, but a reorganisation could still take it back; `signed` and `posted` are of a
 * signature that sends nothing: the order book has it not yet, or has it.
 */
export const stepStatuses = [
  'asked',
  'sent',
  'mined',
  'confirmed',
  'failed',
  'dropped',
  'signed',
  'posted',
] as const
export type StepStatus = (typeof stepStatuses)[number]

/** Whether a step is behind its flow, for good or as good as. */
export const isDone = (status: StepStatus): boolean =>
  status === 'mined' || status === 'confirmed' || status === 'posted'

/** One transaction of a flow, from the moment the wallet is asked. */
export type StepRecord = {
  kind: StepKind
  status: StepStatus
  /** Null until the wallet told it. */
  hash: Hex | null
  /** The wallet's own name of the request that holds this and all steps before it; null for a single one. */
  callsId: string | null
  /** `callHash` of what was to be sent: tells a faster copy from something else. */
  callHash: Hex
  /** Of the wallet, when it was asked: finds a transaction that took this one's place. */
  nonce: number
  /** Newest block when the wallet was asked. */
  askedBlock: number
  askedAt: Milliseconds
  /** Block that holds it, once mined. */
  block: { number: number; hash: Hex } | null
  /** What the wallet signed, once it did; null for a transaction. */
  signed: SignedRecord | null
}

/** Orders under one signature; public as soon as the order book has them. */
export type SignedRecord = {
  orders: readonly OrderComponents[]
  /** As the wallet gave it. */
  signature: Hex
  /** Hashes of those that the order book took. */
  posted: readonly Hex[]
}

/** What the chain held when the flow began; shows whether it has been done since. */
export type Baseline = {
  /** The wallet's contribution to the contract. */
  contributed: bigint | null
  /** What the wallet had ever claimed. */
  claimed: bigint | null
  /** Lifetime total that the flow wants proven before it claims; null when the network could not be asked. */
  lifetime: bigint | null
  /** Chain time of the node's latest leave request, 0n for none. */
  leaveRequestedAt: bigint | null
  /** Chain time of the pool's last payout. */
  paidOutAt: bigint | null
  /** SESH in the vesting contract. */
  held: bigint | null
  /** Chain time from which the name's period counts. */
  renewedAt: bigint | null
}

/** `undone`: a reorganisation took a finished step back. */
export const flowStatuses = ['open', 'done', 'failed', 'abandoned', 'undone'] as const
export type FlowStatus = (typeof flowStatuses)[number]

/** One thing a person does, as the journal remembers it. No secrets. */
export type FlowRecord = {
  id: string
  intent: Intent
  baseline: Baseline
  startedAt: Milliseconds
  status: FlowStatus
  steps: readonly StepRecord[]
}

/** The transaction that the flow is waiting for, if any. */
export const pendingStep = ({ steps, status }: FlowRecord): StepRecord | undefined => {
  const last = steps.at(-1)
  return status === 'open' && (last?.status === 'sent' || last?.status === 'asked') ? last : undefined
}

/** A signature that the order book does not have yet, if any: it need not be asked for again. */
export const unpostedStep = ({ steps }: FlowRecord): StepRecord | undefined => {
  const last = steps.at(-1)
  return last?.status === 'signed' ? last : undefined
}

/** Whether a reorganisation could still take a step back. */
export const isSettled = ({ steps }: FlowRecord): boolean => steps.every(({ status }) => status !== 'mined')
