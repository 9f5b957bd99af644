/** Length of a bucket in seconds; buckets start at whole hours and days UTC. */
export const bucketSeconds = { hour: 3_600, day: 86_400 } as const

export type Bucket = keyof typeof bucketSeconds

/** Start of the bucket that holds `timestamp`; both Unix seconds. */
export function bucketStart(timestamp: number, bucket: Bucket): number {
  return timestamp - (timestamp % bucketSeconds[bucket])
}

export type SeriesPoint = { at: number; value: bigint }

export type SeriesParameters = {
  /** Changes per bucket in ascending order; buckets without a change are missing. */
  changes: readonly SeriesPoint[]
  bucket: Bucket
  /** First and last moment wanted, Unix seconds. */
  from: number
  to: number
  /** A level carries on through quiet buckets; a flow is nothing in them. */
  kind: 'level' | 'flow'
}

/** One point per bucket from `from` to `to` without gaps: the level at its end, or the sum within it. */
export function fillSeries({ changes, bucket, from, to, kind }: SeriesParameters): SeriesPoint[] {
  const first = bucketStart(from, bucket)
  const earlier = changes.filter(({ at }) => at < first)
  const within = new Map(changes.map(({ at, value }) => [at, value]))
  const points: SeriesPoint[] = []
  let level = earlier.reduce((total, { value }) => total + value, 0n)
  for (let at = first; at <= to; at += bucketSeconds[bucket]) {
    const change = within.get(at) ?? 0n
    level += change
    points.push({ at, value: kind === 'level' ? level : change })
  }
  return points
}
