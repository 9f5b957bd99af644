'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type BasisPoints, formatFeePercent } from '@/lib/units/basis-points'

/** An operator fee in percent; a dash where the source cannot tell. */
export function Fee({ value }: { value: BasisPoints | null }) {
  const t = useTranslations('common')
  const locale = useLocale()
  if (value === null) return <span title={t('unknownReason')}>{t('unknown')}</span>
  return <span className="figure">{formatFeePercent(value, locale)}</span>
}
