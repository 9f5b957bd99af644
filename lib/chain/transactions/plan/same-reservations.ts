import type { Reservation } from '@/lib/staking/registration/reservations'
import { sameAddress } from '@/lib/units/same-address'

/** Whether two lists keep the same seats in the same order. */
export const isSameList = (a: readonly Reservation[], b: readonly Reservation[]): boolean =>
  a.length === b.length &&
  a.every(
    ({ contributor, amount }, index) =>
      sameAddress(contributor, b[index]?.contributor) && amount === b[index]?.amount,
  )
