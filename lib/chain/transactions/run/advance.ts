import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { type FlowRecord, isSettled, pendingStep, type StepRecord } from '../flow-record'
import { planSteps } from '../plan/plan'
import { settleFlow } from './settle'
import { readFate } from './transaction-fate'

/**
 * Looks once at a flow that nobody is watching in the dialog: what became of its transaction, and whether finished steps
 * are still in the chain.
 * @returns the same record when nothing changed.
 */
export async function advanceRecord(
  context: ChainContext,
  wallet: Address,
  record: FlowRecord,
): Promise<FlowRecord> {
  const pending = pendingStep(record)
  if (pending?.callsId) return advanceTogether(context, wallet, record)
  if (!pending?.hash) return isSettled(record) ? record : settleFlow(context, record)
  const step = await advanceStep(context, wallet, pending)
  if (step === pending) return record
  const steps = [...record.steps.slice(0, -1), step]
  if (step.status !== 'mined')
    return { ...record, steps, status: step.status === 'failed' ? 'failed' : 'open' }
  const left = await planSteps(context, { wallet, ...record }).catch(() => null)
  return { ...record, steps, status: left?.length === 0 ? 'done' : 'open' }
}

/** What one request held is over once the chain asks for nothing more; before, only the wallet knows. */
async function advanceTogether(context: ChainContext, wallet: Address, record: FlowRecord) {
  const left = await planSteps(context, { wallet, ...record })
  if (left.length > 0) return record
  const steps = record.steps.map((step) => ({ ...step, status: step.callsId ? 'confirmed' : step.status }))
  return { ...record, steps, status: 'done' } satisfies FlowRecord
}

async function advanceStep({ reader }: ChainContext, wallet: Address, step: StepRecord): Promise<StepRecord> {
  const fate = await readFate(reader, { wallet, step })
  switch (fate.kind) {
    case 'mined':
      return { ...step, hash: fate.hash, block: fate.block, status: fate.succeeded ? 'mined' : 'failed' }
    case 'replaced':
      return { ...step, hash: fate.hash }
    case 'cancelled':
      // Without a culprit another endpoint may simply lag: the next look decides.
      return fate.hash ? { ...step, status: 'dropped' } : step
    case 'pending':
    case 'proposed':
    case 'unknown':
      return step
  }
}
