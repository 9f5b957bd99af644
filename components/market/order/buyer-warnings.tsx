'use client'

import { useTranslations } from 'next-intl'
import { useKnownLabels } from '@/components/figures/use-known-labels'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { LookAlikeNotice } from '@/components/names/view/look-alike-notice'
import { Notice } from '@/components/ui/notice'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useNameByLabel } from '@/lib/hooks/names'
import { lookAlikes } from '@/lib/names/look-alike'

/** What a buyer has to know of a name first: that it looks like another, or ends soon. */
export function BuyerWarnings({ label, flags }: { label: string; flags: MarketOrder['flags'] }) {
  const t = useTranslations('market')
  const amount = useAmountText()
  const { terms, termOf } = useNameTerm()
  const known = useNameByLabel(label).data
  const alike = lookAlikes(label, useKnownLabels())
  const term = known && termOf(known)
  return (
    <>
      {alike.length > 0 ? (
        <LookAlikeNotice label={label} />
      ) : (
        flags.includes('traded-look-alike') && (
          <Notice tone="caution" title={t('flag.traded-look-alike')}>
            {t('name.checkLetters')}
          </Notice>
        )
      )}
      {terms && term?.state === 'expiring' && (
        <Notice tone="caution">{t('name.expires', { fee: amount(terms.registrationFee) })}</Notice>
      )}
    </>
  )
}
