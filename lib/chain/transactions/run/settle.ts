import type { ChainContext, ChainReader } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import type { FlowRecord, StepRecord } from '../flow-record'
import { findReceipt } from './transaction-fate'

/** Blocks on top of a transaction after which it counts as settled. */
export const CONFIRMATIONS = 12

/**
 * Looks again at the mined transactions of a flow. With enough blocks on top they are confirmed; one whose receipt is gone
 * was taken back by a reorganisation, and the flow is undone.
 * @returns the same record when nothing changed.
 */
export async function settleFlow({ reader, rpc }: ChainContext, record: FlowRecord): Promise<FlowRecord> {
  const { block: head } = await readChainHead(rpc)
  const steps = await Promise.all(record.steps.map((step) => settleStep(reader, step, head)))
  if (steps.every((step, index) => step === record.steps[index])) return record
  const isUndone = steps.some(({ status }) => status === 'dropped')
  return { ...record, steps, status: isUndone ? 'undone' : record.status }
}

async function settleStep(reader: ChainReader, step: StepRecord, head: number): Promise<StepRecord> {
  if (step.status !== 'mined' || !step.hash || !step.block) return step
  const receipt = await findReceipt(reader, step.hash)
  if (!receipt || receipt.status !== 'success') return { ...step, status: 'dropped', block: null }
  const block = { number: Number(receipt.blockNumber), hash: receipt.blockHash }
  if (head - block.number >= CONFIRMATIONS) return { ...step, status: 'confirmed', block }
  return block.hash === step.block.hash ? step : { ...step, block }
}
