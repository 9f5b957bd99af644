'use client'

import { useLocale } from 'next-intl'

/** Shares of any size and sign, in basis points, as a percentage in the reader's marks. */
export function usePercent() {
  const locale = useLocale()
  const format = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return (basisPoints: number) => format.format(basisPoints / 10_000)
}
