import type { Address } from 'viem'
import type { UnixSeconds } from '@/lib/units/time'
import { sameAddress } from '@/lib/units/same-address'
import type { NameEvent, NameHappening } from './name-event'

/** Who has a name after this; null when it does not change hands. The zero address: nobody. */
export function newHolder(happening: NameHappening): Address | null {
  if (happening.kind === 'transferred') return happening.to
  return happening.kind === 'bought' ? happening.owner : null
}

/**
 * Since when its holder has a name without a gap; the time in which the registrar renews it is none.
 * @param events - oldest first.
 * @returns null when it never came to anybody.
 */
export const heldSince = (events: readonly NameEvent[]): UnixSeconds | null => lastArrival(events)?.at ?? null

/**
 * When a name came from another holder to its present one.
 * @param events - oldest first.
 * @returns null when nobody held it before.
 */
export function changedHandsAt(events: readonly NameEvent[]): UnixSeconds | null {
  const arrival = lastArrival(events)
  return arrival && !arrival.isFirst ? arrival.at : null
}

function lastArrival(events: readonly NameEvent[]): { at: UnixSeconds; isFirst: boolean } | null {
  const byTransaction = new Map(
    events.flatMap((event) => {
      const holder = newHolder(event)
      return holder === null ? [] : [[event.transactionHash, { holder, at: event.at }] as const]
    }),
  )
  const arrivals = [...byTransaction.values()]
  const holder = arrivals.at(-1)?.holder
  const before = arrivals.findLastIndex((arrival) => !sameAddress(arrival.holder, holder))
  const arrival = arrivals[before + 1]
  return arrival ? { at: arrival.at, isFirst: before < 0 } : null
}
