'use client'

import { useLocale } from 'next-intl'
import { formatSesh } from '@/lib/units/format-sesh'
import { SESH_DECIMALS } from '@/lib/units/sesh'

/** Shares as a number of whole ones, cut to the decimals of SESH. @param decimals - of the share token. */
export function useSharesText(decimals: number) {
  const locale = useLocale()
  const cut = 10n ** BigInt(Math.max(0, decimals - SESH_DECIMALS))
  return (shares: bigint) => formatSesh(shares / cut, { locale, maximumDecimals: 4 })
}
