import type { Address, Hex } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import type { FlowRecord } from '../flow-record'
import { planSteps } from '../plan/plan'
import { stepData } from '../run/send-step'
import { isSignature } from '../transaction'
import { InputError } from '@/lib/errors/input-error'
import { simulateStep } from '../run/simulate'

export type BatchCall = { to: Address; data: Hex }

/** One item made ready: its calls, or why it cannot be done now. */
export type PreparedItem = { item: FlowRecord } & (
  | { status: 'ready'; calls: readonly BatchCall[] }
  | { status: 'done' }
  | { status: 'refused'; error: unknown }
)

/** Plans every item from the chain's present state and simulates its first step. Nothing is sent. */
export const prepareBatch = (context: ChainContext, wallet: Address, items: readonly FlowRecord[]) =>
  Promise.all(items.map((item) => prepareItem(context, wallet, item)))

async function prepareItem(context: ChainContext, wallet: Address, item: FlowRecord): Promise<PreparedItem> {
  try {
    const steps = await planSteps(context, { wallet, ...item })
    const calls = steps.filter((step) => !isSignature(step))
    // A signature can be in no request of calls: such a wish is done in the dialog.
    if (calls.length < steps.length) throw new InputError('not-together')
    const [first] = calls
    if (!first) return { item, status: 'done' }
    await simulateStep(context, wallet, first)
    return { item, status: 'ready', calls: calls.map(stepData) }
  } catch (error) {
    return { item, status: 'refused', error }
  }
}

/** Whether the chain now holds what each item wanted: the wallet's own word on its calls is not taken for it. */
export const judgeBatch = (
  context: ChainContext,
  wallet: Address,
  items: readonly FlowRecord[],
): Promise<FlowRecord[]> =>
  Promise.all(
    items.map(async (item) => {
      const left = await planSteps(context, { wallet, ...item })
      return { ...item, status: left.length === 0 ? ('done' as const) : ('failed' as const) }
    }),
  )
