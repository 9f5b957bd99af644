'use client'

import { useLocale, useTranslations } from 'next-intl'
import { readPrice } from '@/components/market/figures/read-price'
import { PriceField } from '@/components/market/sell/sell-price'
import { NameMark } from '@/components/names/figures/name-mark'
import { useAmountText } from '@/components/figures/use-amount-text'
import type { HeldName } from '@/lib/names/held-name'
import type { BulkSale } from './use-bulk-sale'

type Props = { name: HeldName; label: string; sale: BulkSale }

/** One name that can be chosen, with its own price unless all are sold together. */
export function BulkRow({ name, label, sale }: Props) {
  const t = useTranslations('selling.bulk')
  const sell = useTranslations('selling.sell')
  const amount = useAmountText()
  const locale = useLocale()
  const { tokenId } = name.state
  const text = sale.prices.get(tokenId)
  const typed = readPrice(text ?? '', locale)
  const isTooLow = typed.price !== undefined && typed.price < sale.minimum
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-2 px-4 py-3 sm:px-5 md:grid-cols-[auto_minmax(0,1fr)_16rem]">
      <label className="grid min-h-11 min-w-8 cursor-pointer place-items-center">
        <span className="sr-only">{t('choose', { name: label })}</span>
        <input
          type="checkbox"
          checked={text !== undefined}
          onChange={(event) => sale.setPrice(tokenId, event.target.checked ? '' : null)}
          className="size-4.5 accent-accent"
        />
      </label>
      <NameMark tokenId={tokenId} label={label} />
      {text !== undefined && !sale.isTogether && (
        <div className="max-md:col-start-2">
          <PriceField
            name={`price-${label}`}
            label={t('price', { name: label })}
            text={text}
            onText={(next) => sale.setPrice(tokenId, next)}
            typed={typed}
            wrong={isTooLow && sell('tooLow', { minimum: amount(sale.minimum) })}
          />
        </div>
      )}
    </li>
  )
}
