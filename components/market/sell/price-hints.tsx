'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useFloors } from '@/lib/hooks/market'
import { useSales } from '@/lib/hooks/market-past'
import { priceWarning } from '@/lib/market/judge-price'
import { suggestPrice } from '@/lib/market/suggest-price'
import { letterCategoriesOf } from '@/lib/names/categories'
import { formatSesh } from '@/lib/units/format-sesh'
import type { Sesh } from '@/lib/units/sesh'

type Props = {
  label: string
  price: Sesh | undefined
  onPrice: (part: { price: string }) => void
}

/** Sales that a suggestion looks at. */
const MOST_SALES = 200

/** What names like it were sold for, and whether a price is far from what is asked for them now. */
export function PriceHints({ label, price, onPrice }: Props) {
  const t = useTranslations('selling.hints')
  const amount = useAmountText()
  const locale = useLocale()
  const now = useChainNow()
  const categories = letterCategoriesOf(label)
  const [category] = categories
  const alike = category ? { category } : { length: label.length }
  const sales = useSales({ ...alike, wash: 'hidden', limit: MOST_SALES }).data
  const floors = useFloors().data?.items
  const floor = floors?.find((one) => one.category === (category ?? null))?.floor ?? null
  const warning = price === undefined ? null : priceWarning(price, floor)
  const comparable = sales?.items.flatMap(({ label: sold, ...sale }) =>
    sold === null ? [] : [{ ...sale, label: sold, at: sale.timestamp }],
  )
  const suggestion =
    comparable && now !== undefined ? suggestPrice({ label, categories }, comparable, now) : null
  return (
    <>
      {suggestion && (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-sm">
          <span className="text-ink-muted">
            {t(`sold.${suggestion.basis}`, {
              low: amount(suggestion.low),
              high: amount(suggestion.high),
              count: suggestion.sales.length,
            })}
          </span>
          <Button
            size="small"
            onClick={() => onPrice({ price: formatSesh(suggestion.middle, { locale, maximumDecimals: 9 }) })}
          >
            {t('take', { price: amount(suggestion.middle) })}
          </Button>
        </div>
      )}
      {warning && floor !== null && (
        <Notice tone="caution" live>
          {t(warning, { floor: amount(floor) })}
        </Notice>
      )}
    </>
  )
}
