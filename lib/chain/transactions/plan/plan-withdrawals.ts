import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readCounter, readFillState } from '@/lib/chain/reads/market/maker-facts'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import type { OrderComponents } from '@/lib/market/seaport/order'
import type { StepRecord } from '../flow-record'
import { cancelAllOrders, cancelOrders } from '../market/trade-names'
import { type CallStep, stepOf } from '../transaction'
import { wasMined } from './checks'

/** Cancel those that could still be filled; done when none could. */
export async function planCancelling(
  context: ChainContext,
  wallet: Address,
  orders: readonly OrderComponents[],
): Promise<CallStep[]> {
  const { number: block } = await readFactsBlock(context)
  const at = { context, block }
  const counter = await readCounter(at, wallet)
  const states = await Promise.all(orders.map((order) => readFillState(at, order)))
  const alive = orders.filter((order, index) => {
    const state = states[index]
    return order.counter === counter && !state?.isCancelled && !state?.isFilled
  })
  return alive.length === 0
    ? []
    : [stepOf('cancel-orders', cancelOrders, { orders: alive }, context.deployment)]
}

/** Raise the counter once; done when this flow's own transaction was mined. */
export const planCancellingAll = ({ deployment }: ChainContext, steps: readonly StepRecord[]): CallStep[] =>
  wasMined(steps, 'cancel-all-orders') ? [] : [stepOf('cancel-all-orders', cancelAllOrders, {}, deployment)]
