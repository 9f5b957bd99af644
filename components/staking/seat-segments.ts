import type { Address } from 'viem'
import type { SessionNode } from '@/lib/staking/session-node'
import type { Seat } from '@/lib/staking/seat-map'
import { sameAddress } from '@/lib/units/same-address'

/** One stretch of a seat bar. */
export type SeatSegment = { kind: 'filled' | 'yours' | 'reserved' | 'open'; amount: bigint }

const ownKind = (address: Address, you: Address | undefined) =>
  you && sameAddress(address, you) ? 'yours' : 'filled'

export const seatSegments = (seats: readonly Seat[], you: Address | undefined): SeatSegment[] =>
  seats.map((seat) => {
    if (seat.kind === 'open') return { kind: 'open', amount: seat.minimum }
    const kind = seat.kind === 'reserved' ? 'reserved' : ownKind(seat.contributor, you)
    return { kind, amount: seat.amount }
  })

export const nodeSegments = ({ contributors }: SessionNode, you: Address | undefined): SeatSegment[] =>
  contributors.map(({ address, stake }) => ({ kind: ownKind(address, you), amount: stake }))
