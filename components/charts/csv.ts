import { toMilliseconds } from '@/lib/units/time'
import type { ChartPoint } from './chart-shape'

/** Lines of `time,value`: UTC in ISO 8601, values exact and atomic. */
export const csvOf = (points: readonly ChartPoint[]): string =>
  [
    'time,value',
    ...points.map(({ at, value }) => `${new Date(toMilliseconds(at)).toISOString()},${value}`),
  ].join('\n')
