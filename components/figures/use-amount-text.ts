'use client'

import { useLocale } from 'next-intl'
import { formatSesh, type FormatSeshOptions } from '@/lib/units/format-sesh'

/** Amounts of SESH in the reader's marks, for sentences of the catalogue. */
export function useAmountText() {
  const locale = useLocale()
  return (amount: bigint, options?: Omit<FormatSeshOptions, 'locale'>) =>
    formatSesh(amount, { locale, ...options })
}
