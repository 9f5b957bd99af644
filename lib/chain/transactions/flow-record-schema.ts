import * as z from 'zod/mini'
import { wireHash, wireInteger, wireSesh } from '@/lib/api/wire'
import { milliseconds } from '@/lib/units/time'
import { flowStatuses, stepStatuses } from './flow-record'
import { intentSchema } from './intent-schema'
import { stepKinds } from './transaction'

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

/** A flow as the journal keeps it. */
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
