import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { useTimeWords } from '@/components/figures/use-words'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { priceOf } from '@/lib/names/price'
import type { NameRules, SaleTerms } from '@/lib/names/name-rules'
import { unixSeconds } from '@/lib/units/time'
import { OfferChip } from '../search/offer-chip'
import type { JudgedOffer } from '../search/use-offers'
import { type CartItem, cartStore } from './cart-store'

type Props = {
  item: CartItem
  offer: JudgedOffer | undefined
  rules: NameRules | undefined
  terms: SaleTerms | undefined
}

const TERMS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]

/** One name of the cart: how long, for how much, and whether it can still be had. */
export function CartRow({ item, offer, rules, terms }: Props) {
  const t = useTranslations('names.buy')
  const { duration } = useTimeWords()
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <span className="figure min-w-32 flex-1 break-all" dir="ltr">
        {item.label}
      </span>
      {offer && <OfferChip state={offer.offer} />}
      {rules?.areRenewalsOn && (
        <Select
          label={t('terms', { name: item.label })}
          value={String(item.periods)}
          isChosen={false}
          onChange={(value) => cartStore.setPeriods(item.label, Number(value))}
        >
          {TERMS.map((count) => (
            <option key={count} value={count}>
              {duration(unixSeconds(rules.expiration * BigInt(count)))}
            </option>
          ))}
        </Select>
      )}
      <Amount value={rules && terms && priceOf(item.label, item.periods, rules, terms)} />
      <Button
        size="small"
        variant="quiet"
        aria-label={t('remove', { name: item.label })}
        onClick={() => cartStore.remove([item.label])}
      >
        <X size={16} strokeWidth={1.5} aria-hidden />
      </Button>
    </li>
  )
}
