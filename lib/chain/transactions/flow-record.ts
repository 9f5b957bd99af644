import type { Hex } from 'viem'
import * as z from 'zod/mini'
import { wireHash, wireInteger, wireSesh } from '@/lib/api/wire'
import { type Milliseconds, milliseconds } from '@/lib/units/time'
import { type Intent, intentSchema } from './intents'
import { type StepKind, stepKinds } from './transaction'

/** How far one transaction came. `mined` succeeded, but a reorganisation could still take it back. */
export const stepStatuses = ['asked', 'sent', 'mined', 'confirmed', 'failed', 'dropped'] as const
export type StepStatus = (typeof stepStatuses)[number]

/** One transaction of a flow, from the moment the wallet is asked. */
export type StepRecord = {
  kind: StepKind
  status: StepStatus
  /** Null until the wallet told it. */
  hash: Hex | null
  /** `callHash` of what was to be sent: tells a faster copy from something else. */
  callHash: Hex
  /** Of the wallet, when it was asked: finds a transaction that took this one's place. */
  nonce: number
  /** Newest block when the wallet was asked. */
  askedBlock: number
  askedAt: Milliseconds
  /** Block that holds it, once mined. */
  block: { number: number; hash: Hex } | null
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

const wireMilliseconds = z.pipe(
  z.number().check(z.nonnegative()),
  z.transform((value) => milliseconds(value)),
)

const stepSchema = z.object({
  kind: z.enum(stepKinds),
  status: z.enum(stepStatuses),
  hash: z.nullable(wireHash),
  callHash: wireHash,
  nonce: z.int().check(z.nonnegative()),
  askedBlock: z.int().check(z.nonnegative()),
  askedAt: wireMilliseconds,
  block: z.nullable(z.object({ number: z.int(), hash: wireHash })),
})

export const flowRecordSchema = z.object({
  id: z.string(),
  intent: intentSchema,
  baseline: z.object({
    contributed: z.nullable(wireSesh),
    claimed: z.nullable(wireSesh),
    lifetime: z.nullable(wireSesh),
    leaveRequestedAt: z.nullable(wireInteger),
  }),
  startedAt: wireMilliseconds,
  status: z.enum(flowStatuses),
  steps: z.array(stepSchema),
})

/** The transaction that the flow is waiting for, if any. */
export const pendingStep = ({ steps, status }: FlowRecord): StepRecord | undefined => {
  const last = steps.at(-1)
  return status === 'open' && (last?.status === 'sent' || last?.status === 'asked') ? last : undefined
}

/** Whether a reorganisation could still take a step back. */
export const isSettled = ({ steps }: FlowRecord): boolean => steps.every(({ status }) => status !== 'mined')
