'use client'

import { useId } from 'react'
import { CHART_HEIGHT, CHART_WIDTH } from './chart-shape'
import { levels, type RangePoint, rangePaths } from './range-shape'
import { RangeTable } from './range-table'

export type RangeChartProps = {
  /** The question that the chart answers. */
  title: string
  /** Oldest first. */
  points: readonly RangePoint[]
  format: (value: bigint) => string
  /** Names of the levels, as heads of the table. */
  names: { low: string; mid: string; high: string; day: string }
}

/** A series that nobody knows exactly: a band with its likeliest line, the same numbers as a table and as CSV. */
export function RangeChart({ title, points, format, names }: RangeChartProps) {
  const id = useId()
  const last = points.at(-1)
  if (!last) return null
  const { band, line } = rangePaths(points)
  return (
    <figure className="card flex min-w-0 flex-col gap-3 p-5 sm:p-6" aria-labelledby={id}>
      <figcaption id={id} className="text-lg font-semibold">
        {title}
      </figcaption>
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${title} ${levels.map((level) => `${names[level]}: ${format(last[level])}`).join(', ')}`}
        className="h-40 w-full overflow-visible border-b border-line-strong"
      >
        <path d={band} className="fill-accent-soft" />
        <path
          d={line}
          className="fill-none stroke-accent"
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      <div className="flex justify-between gap-x-4 text-xs text-ink-muted">
        <span>{`${names.day} 0`}</span>
        <span>{`${names.day} ${last.day}`}</span>
      </div>
      <RangeTable title={title} points={points} format={format} names={names} />
    </figure>
  )
}
