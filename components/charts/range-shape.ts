import { CHART_HEIGHT, CHART_WIDTH } from './chart-shape'

export const levels = ['low', 'mid', 'high'] as const

/** Three levels of one day: the lowest, the likeliest and the highest. */
export type RangePoint = { day: number; low: bigint; mid: bigint; high: bigint }

const round = (number: number) => Math.round(number * 100) / 100

/** The band between lowest and highest, and the line of the likeliest, in the units of a chart. Zero is the bottom. */
export function rangePaths(points: readonly RangePoint[]): { band: string; line: string } {
  const last = points.at(-1)
  if (!last) return { band: '', line: '' }
  const highest = points.reduce((most, { high }) => (high > most ? high : most), 1n)
  const at = (day: number, value: bigint) => {
    const x = round((day / Math.max(last.day, 1)) * CHART_WIDTH)
    return `${x} ${round(CHART_HEIGHT - (Number(value) / Number(highest)) * CHART_HEIGHT)}`
  }
  const upper = points.map(({ day, high }) => at(day, high))
  const lower = points.map(({ day, low }) => at(day, low))
  return {
    band: `M${upper.join('L')}L${lower.toReversed().join('L')}Z`,
    line: `M${points.map(({ day, mid }) => at(day, mid)).join('L')}`,
  }
}

/** At most `most` points of a series, the first and the last among them. */
export function thinned<Point>(points: readonly Point[], most: number): Point[] {
  const step = Math.max(1, Math.ceil((points.length - 1) / (most - 1)))
  return points.filter((_, index) => index % step === 0 || index === points.length - 1)
}
