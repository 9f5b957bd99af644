import 'server-only'
import { z } from 'zod'
import {
  MOST_ORDER_BYTES,
  MOST_ORDERS_OF_A_POST,
  type PostedOrder,
  postOrders,
} from '@/lib/market/market-queries'
import type { Refusal } from '@/lib/market/refusals'

/** The envelope alone: what is wrong with one order must not stop the others. */
const envelope = postOrders.extend({ orders: z.array(z.unknown()).min(1).max(MOST_ORDERS_OF_A_POST) })

const posted = postOrders.shape.orders.element

export type ReadOrder = { posted: PostedOrder } | { refusal: Refusal }

/** @throws {z.ZodError} when the envelope is wrong. */
export function readPosted(body: unknown) {
  const { orders, ...domain } = envelope.parse(body)
  return { domain, orders: orders.map(readOrder) }
}

function readOrder(order: unknown): ReadOrder {
  const parsed = posted.safeParse(order)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { refusal: { code: 'V01', reason: 'bad-shape', details: issue?.path.join('.') ?? '' } }
  }
  const { order: components, signature } = parsed.data
  const bytes = JSON.stringify({ components, signature }).length
  return bytes > MOST_ORDER_BYTES
    ? { refusal: { code: 'V01', reason: 'too-large' } }
    : { posted: parsed.data }
}
