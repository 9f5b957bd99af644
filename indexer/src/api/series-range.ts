import { bucketSeconds, type Bucket } from '../../model/network-series'
import { ApiProblem } from './problem'

/** Points of one answer at most: 208 days of hours, 13 years of days. */
const MOST_POINTS = 5_000

export type WantedRange = {
  bucket: Bucket
  from: number | undefined
  to: number | undefined
  /** Begin of the first bucket with a change; undefined while nothing ever happened. */
  first: number | undefined
  /** Time of the last indexed block. */
  head: number
}

/**
 * From when to when a series runs, all in Unix seconds: what was asked, within what the index knows.
 * @returns null when nothing of it is known.
 * @throws {ApiProblem} `bad-parameter` when it runs backwards or is too long.
 */
export function seriesRange({
  bucket,
  from,
  to,
  first,
  head,
}: WantedRange): { from: number; to: number } | null {
  if (from !== undefined && to !== undefined && from > to)
    throw new ApiProblem('bad-parameter', '"from" is after "to".')
  if (first === undefined) return null
  const end = Math.min(to ?? head, head)
  const longest = (MOST_POINTS - 1) * bucketSeconds[bucket]
  const begin = Math.max(from ?? end - longest, first)
  if (end - begin > longest)
    throw new ApiProblem('bad-parameter', `The range has more than ${MOST_POINTS} points.`)
  return begin > end ? null : { from: begin, to: end }
}
