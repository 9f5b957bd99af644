import { sesh, type Sesh } from '@/lib/units/sesh'
import { minimumContribution } from './minimum-contribution'

/**
 * The least that each seat of a new node costs when everybody before it pays just the minimum, operator first. The
 * amounts sum to the requirement.
 */
export function emptyNodeSeats(of: { requirement: Sesh; maxContributors: number }): Sesh[] {
  const seats: Sesh[] = []
  let contributed = sesh(0n)
  for (;;) {
    const minimum = minimumContribution({
      ...of,
      contributed,
      reservedOutstanding: sesh(0n),
      contributors: seats.length,
      reservedCount: 0,
    })
    if (minimum === null) return seats
    seats.push(minimum)
    contributed = sesh(contributed + minimum)
  }
}
