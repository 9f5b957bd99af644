import { useLocale, useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import { formatSesh, formatSeshExact } from '@/lib/units/format-sesh'

type AmountProps = {
  /** Atomic SESH; undefined or null while it is not known. */
  value: bigint | null | undefined
  /** Decimals at most; as many as the amount needs when left out. */
  decimals?: number
  /** Always so many decimals, so that a column of amounts is aligned on the mark. */
  isFixed?: boolean
  unit?: boolean
  className?: string
}

/** An amount of SESH: cut, never rounded up; the exact amount in its title. Unknown is a dash with a reason. */
export function Amount({ value, decimals, isFixed = false, unit = true, className }: AmountProps) {
  const t = useTranslations('common')
  const locale = useLocale()
  if (value === null || value === undefined)
    return (
      <span title={t('unknownReason')} className="text-ink-muted">
        {t('unknown')}
      </span>
    )
  const text = formatSesh(value, {
    locale,
    ...(decimals !== undefined && { maximumDecimals: decimals }),
    ...(decimals !== undefined && isFixed && { minimumDecimals: decimals }),
  })
  return (
    <span
      className={classNames('whitespace-nowrap', className)}
      title={`${formatSeshExact(value)} ${t('unit.sesh')}`}
    >
      <span className="figure">{text}</span>
      {unit && <span className="ms-1.5 text-[max(0.55em,0.8125rem)] text-ink-muted">{t('unit.sesh')}</span>}
    </span>
  )
}
