import { type Decode, list, map, nullable, object, oneOf, text, whole } from '@/lib/api/decode'
import { wireHash, wireInteger, wireSesh } from '@/lib/api/wire'
import { milliseconds } from '@/lib/units/time'
import { type FlowRecord, flowStatuses, stepStatuses } from './flow-record'
import { decodeIntent } from './decode-intent'
import { decodeOrder, wireBytes } from './decode-order'
import { stepKinds } from './transaction'

const wireMilliseconds = map(whole(), milliseconds)

const step = object({
  kind: oneOf(stepKinds),
  status: oneOf(stepStatuses),
  hash: nullable(wireHash),
  callsId: (value) => nullable(text())(value ?? null), // left out by journals written before requests were kept
  callHash: wireHash,
  nonce: whole(),
  askedBlock: whole(),
  askedAt: wireMilliseconds,
  block: nullable(object({ number: whole(), hash: wireHash })),
  signed: nullable(object({ orders: list(decodeOrder), signature: wireBytes, posted: list(wireHash) })),
})

/** A flow as the journal keeps it. */
export const decodeFlowRecord: Decode<FlowRecord> = object({
  id: text(),
  intent: decodeIntent,
  baseline: object({
    contributed: nullable(wireSesh),
    claimed: nullable(wireSesh),
    lifetime: nullable(wireSesh),
    leaveRequestedAt: nullable(wireInteger),
    paidOutAt: nullable(wireInteger),
    held: nullable(wireSesh),
    renewedAt: nullable(wireInteger),
  }),
  startedAt: wireMilliseconds,
  status: oneOf(flowStatuses),
  steps: list(step),
})
