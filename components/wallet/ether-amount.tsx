'use client'

import { useLocale, useTranslations } from 'next-intl'
import { formatEther } from 'viem'

const DECIMALS = 6

/** An amount of ether for people: six decimals, cut; the exact amount in its title. */
export function EtherAmount({ wei }: { wei: bigint | undefined }) {
  const t = useTranslations('wallet')
  const locale = useLocale()
  if (wei === undefined) return <span className="text-ink-muted">{t('unknown')}</span>
  const unit = 10n ** BigInt(18 - DECIMALS)
  const isTiny = wei > 0n && wei < unit
  const shown = formatEther(isTiny ? unit : wei - (wei % unit)) as Intl.StringNumericLiteral
  const text = new Intl.NumberFormat(locale, { maximumFractionDigits: DECIMALS }).format(shown)
  return (
    <span className="figure whitespace-nowrap" title={`${formatEther(wei)} ${t('eth')}`}>
      {isTiny ? `< ${text}` : text} {t('eth')}
    </span>
  )
}
