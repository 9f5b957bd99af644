import { zeroAddress } from 'viem'
import { type Decode, DecodeError, object, text, whole } from '@/lib/api/decode'
import { wireAddress, wireSeconds, wireSesh } from '@/lib/api/wire'
import { ApiError } from '@/lib/errors/api-error'
import type { NameEvent, NameHappening, NameHistory } from '@/lib/names/name-event'
import { recordKinds, recordTypes } from '@/lib/names/record-kind'
import type { NameEvent as NameEventRow } from './name-schemas'

const holder = object({ owner: wireAddress })
const move = object({ from: wireAddress, to: wireAddress })
const purchase = object({ owner: wireAddress, payer: wireAddress, price: wireSesh })
const renewal = object({ renewedAt: wireSeconds })
const writing = object({ recordType: whole(), text: text() })

/**
 * A name's past from the index's rows. What the registrar only hands over is not among them: `bought` says who has it.
 * @param rows - newest first.
 * @throws {ApiError} `bad-response` for a row without what belongs to its kind.
 */
export function reshapeNameHistory(rows: readonly NameEventRow[]): NameHistory {
  const oldestFirst = rows.toReversed()
  const events = oldestFirst.flatMap((row): NameEvent[] => {
    const happening = happeningOf(row)
    const { id, transactionHash, block, timestamp: at } = row
    return happening ? [{ ...happening, id, transactionHash, block: BigInt(block), at }] : []
  })
  const writerOf = (kind: (typeof recordKinds)[number]) => {
    const last = events.findLast((event) => event.kind === 'record' && event.record === kind)
    return rows.find(({ id }) => id === last?.id)?.sender ?? null
  }
  return { events, writers: { session: writerOf('session'), lokinet: writerOf('lokinet') } }
}

function happeningOf({ kind, args }: NameEventRow): NameHappening | null {
  switch (kind) {
    case 'registered':
      return { kind: 'transferred', from: zeroAddress, to: read(holder, args).owner }
    case 'transferred':
      return { kind, ...read(move, args) }
    case 'burned':
    case 'expired':
      return { kind: 'transferred', from: read(holder, args).owner, to: zeroAddress }
    case 'purchased':
      return { kind: 'bought', ...read(purchase, args) }
    case 'renewed':
      return { kind, ...read(renewal, args) }
    case 'record': {
      const { recordType, text: written } = read(writing, args)
      const record = recordKinds.find((one) => recordTypes[one] === recordType)
      return record ? { kind, record, isCleared: written === '' } : null
    }
    default:
      return null
  }
}

function read<T>(decode: Decode<T>, args: unknown): T {
  try {
    return decode(args)
  } catch (cause) {
    if (cause instanceof DecodeError) throw new ApiError({ code: 'bad-response', cause })
    throw cause
  }
}
