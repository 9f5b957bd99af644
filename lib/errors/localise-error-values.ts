import { formatSesh } from '@/lib/units/format-sesh'
import type { ErrorValues } from './app-error'

/**
 * The values of an error text as the catalogue takes them: amounts (bigint) in the marks of `locale`, moments (Date) as day and
 * time in the reader's own time zone.
 */
export function localiseErrorValues(values: ErrorValues, locale: string): Record<string, string | number> {
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, formatSesh(value, { locale, maximumDecimals: 9 })]
      return [name, value instanceof Date ? moment.format(value) : value]
    }),
  )
}
