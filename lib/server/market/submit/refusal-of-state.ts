import 'server-only'
import type { OrderState } from '@/lib/market/order-state'
import type { StatusReason } from '@/lib/market/order-kinds'
import type { Refusal } from '@/lib/market/refusals'

/** Why an order with such a standing is not taken; null of one that may be: also before its start. */
const refusals: Readonly<Record<StatusReason, Refusal | null>> = {
  'not-started': null,
  ended: { code: 'V05', reason: 'too-short' },
  filled: { code: 'V09', reason: 'filled' },
  cancelled: { code: 'V09', reason: 'cancelled' },
  'counter-moved': { code: 'V07', reason: 'counter-moved' },
  'not-owner': { code: 'V10', reason: 'not-owner' },
  'not-approved': { code: 'V10', reason: 'not-approved' },
  'name-gone': { code: 'V10', reason: 'name-unknown' },
  'name-expired': { code: 'V10', reason: 'name-expired' },
  'outlives-name': { code: 'V05', reason: 'outlives-name' },
  'balance-short': { code: 'V11', reason: 'balance-short' },
  'allowance-short': { code: 'V11', reason: 'allowance-short' },
  'registry-fee-changed': { code: 'V04', reason: 'registry-fee-wrong' },
  'not-fillable': { code: 'V16', reason: 'not-fillable' },
}

export const refusalOfState = ({ reason }: OrderState): Refusal | null =>
  reason === null ? null : refusals[reason]
