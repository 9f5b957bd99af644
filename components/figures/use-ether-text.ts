'use client'

import { useLocale } from 'next-intl'
import { formatEther } from '@/lib/units/format-ether'

/** Amounts of ether (wei) in the reader's marks, for sentences of the catalogue. */
export function useEtherText() {
  const locale = useLocale()
  return (wei: bigint) => formatEther(wei, locale)
}
