import type { UnixSeconds } from '@/lib/units/time'

/** A value at a time: a level from there on, or the sum of the bucket that begins there. */
export type ChartPoint = { at: UnixSeconds; value: bigint }

/** Size of the drawing, in units of its own; the page stretches it. */
export const CHART_WIDTH = 600
export const CHART_HEIGHT = 160

const heightOf = (value: bigint, highest: bigint, floor = 0n): number =>
  highest === floor ? 0 : (Number(value - floor) / Number(highest - floor)) * CHART_HEIGHT

export const highestOf = (points: readonly ChartPoint[]): bigint =>
  points.reduce((highest, { value }) => (value > highest ? value : highest), 0n)

const round = (number: number) => Math.round(number * 100) / 100

/** The outline of levels as steps: each holds until the next one, the last to the end. @param floor - value at the bottom. */
export function stepPath(points: readonly ChartPoint[], until: UnixSeconds, floor = 0n): string {
  const [first] = points
  if (!first) return ''
  const span = Math.max(Number(until - first.at), 1)
  const highest = highestOf(points)
  const corners = points.map(({ at, value }) => ({
    x: round((Number(at - first.at) / span) * CHART_WIDTH),
    y: round(CHART_HEIGHT - heightOf(value, highest, floor)),
  }))
  const [start] = corners
  const steps = corners.slice(1).map(({ x, y }) => `H${x}V${y}`)
  return `M0 ${start?.y ?? CHART_HEIGHT}${steps.join('')}H${CHART_WIDTH}`
}

export type Bar = { x: number; y: number; width: number; height: number }

/** Sums as bars side by side, one for each point; even the smallest above zero can be seen. */
export function barsOf(points: readonly ChartPoint[]): Bar[] {
  const highest = highestOf(points)
  const slot = CHART_WIDTH / Math.max(points.length, 1)
  return points.map(({ value }, index) => {
    const height = value === 0n ? 0 : Math.max(heightOf(value, highest), 1)
    return {
      x: round(index * slot + slot * 0.1),
      y: round(CHART_HEIGHT - height),
      width: round(slot * 0.8),
      height: round(height),
    }
  })
}
