import type { Address } from 'viem'
import { newHolder } from './arrival'
import type { NameEvent } from './name-event'
import type { RecordKind } from './record-kind'

/**
 * Who held a name when its record was last written. A purchase writes the records before it hands the name over, so the
 * holder at the end of that transaction counts.
 * @param events - oldest first.
 * @returns null when the record was never written.
 */
export function recordHolder(events: readonly NameEvent[], record: RecordKind): Address | null {
  const written = events.findLast((event) => event.kind === 'record' && event.record === record)
  if (!written) return null
  const end = events.findLastIndex(({ transactionHash }) => transactionHash === written.transactionHash)
  const arrival = events.slice(0, end + 1).findLast((event) => newHolder(event) !== null)
  return arrival ? newHolder(arrival) : null
}
