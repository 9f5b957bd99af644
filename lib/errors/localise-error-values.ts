import { formatSesh } from '@/lib/units/format-sesh'
import type { ErrorValues } from './app-error'

/** The values of an error text as next-intl takes them: amounts (bigint) written out in the marks of `locale`. */
export function localiseErrorValues(
  values: ErrorValues,
  locale: string,
): Record<string, string | number | Date> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? formatSesh(value, { locale, maximumDecimals: 9 }) : value,
    ]),
  )
}
