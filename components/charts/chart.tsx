'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Moment } from '@/components/figures/moment'
import type { UnixSeconds } from '@/lib/units/time'
import { barsOf, CHART_HEIGHT, CHART_WIDTH, type ChartPoint, highestOf, stepPath } from './chart-shape'
import { ChartTable } from './chart-table'

type ChartProps = {
  /** The question that the chart answers. */
  title: string
  /** Oldest first. */
  points: readonly ChartPoint[]
  /** `level`: holds until the next point; `sum`: of the time that begins at the point. */
  kind: 'level' | 'sum'
  /** Value at the bottom of a level that moves far above zero; zero when left out. */
  floor?: bigint | undefined
  /** End of the drawing: the newest moment that is known. */
  until: UnixSeconds
  /** A value in words, its unit included. */
  format: (value: bigint) => string
  children?: ReactNode
}

/** One series with its highest and newest value in words, and the same numbers as a table and as CSV. */
export function Chart({ title, points, kind, until, floor, format, children }: ChartProps) {
  const t = useTranslations('network.chart')
  const id = useId()
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return null
  const highest = format(highestOf(points))
  return (
    <figure className="card flex min-w-0 flex-col gap-3 p-5 sm:p-6" aria-labelledby={id}>
      <figcaption id={id} className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-lg font-semibold">{title}</span>
        <span className="figure text-sm text-ink-muted">{t('highest', { value: highest })}</span>
      </figcaption>
      {children}
      <svg
        viewBox={`0 0 ${CHART_WIDTH} ${CHART_HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('summary', { title, highest, newest: format(last.value) })}
        className="h-40 w-full overflow-visible border-b border-line-strong"
      >
        {kind === 'sum' ? <Bars points={points} /> : <Steps points={points} until={until} floor={floor} />}
      </svg>
      <div className="flex flex-wrap justify-between gap-x-4 text-xs text-ink-muted">
        <Moment at={first.at} dateOnly />
        <span className="text-ink">{t('newest', { value: format(last.value) })}</span>
        <Moment at={until} dateOnly />
      </div>
      <ChartTable title={title} points={points} format={format} />
    </figure>
  )
}

const Bars = ({ points }: { points: readonly ChartPoint[] }) =>
  barsOf(points).map((bar, index) => <rect key={index} {...bar} className="fill-accent" />)

function Steps({ points, until, floor }: Pick<ChartProps, 'points' | 'until' | 'floor'>) {
  const line = stepPath(points, until, floor)
  return (
    <>
      <path d={`${line}V${CHART_HEIGHT}H0Z`} className="fill-accent-soft" />
      <path d={line} className="fill-none stroke-accent" strokeWidth={2} vectorEffect="non-scaling-stroke" />
    </>
  )
}
