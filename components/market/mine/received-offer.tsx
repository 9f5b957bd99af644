'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { OfferRow } from '@/components/market/order/offer-row'
import { NameMark } from '@/components/names/figures/name-mark'
import { lazyPart } from '@/components/ui/lazy-part'
import { Select } from '@/components/ui/select'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useOrder } from '@/lib/hooks/market'
import type { HeldName } from '@/lib/names/held-name'

const AnswerOffer = lazyPart(() => import('./answer-offer'))

type Props = { offer: MarketOrder; names: readonly HeldName[] }

/** An offer that one of the wallet's names can have; where several can, its owner chooses. */
export function ReceivedOffer({ offer, names }: Props) {
  const t = useTranslations('selling.received')
  const [chosen, setChosen] = useState('')
  const isForOne = offer.kind === 'item-offer'
  const whole = useOrder(isForOne ? undefined : offer.hash).data
  const wanted = isForOne ? offer.names.map(({ tokenId }) => tokenId) : whole?.criteriaIds
  const fitting = wanted ? names.filter(({ state }) => wanted.includes(state.tokenId)) : whole ? names : []
  const sellable = fitting.filter(({ label, isStandard }) => label !== null && isStandard)
  const known = sellable.find(({ state }) => String(state.tokenId) === chosen) ?? sellable[0]
  return (
    <OfferRow offer={offer} className="px-4 sm:px-5">
      {known && (
        <span className="pt-1">
          <NameMark tokenId={known.state.tokenId} label={known.label} linked />
        </span>
      )}
      {sellable.length > 1 && known && (
        <Select
          label={t('which')}
          value={String(known.state.tokenId)}
          onChange={setChosen}
          className="self-start"
        >
          {sellable.map(({ state, label }) => (
            <option key={String(state.tokenId)} value={String(state.tokenId)}>
              {label}
            </option>
          ))}
        </Select>
      )}
      {known?.label != null && (
        <AnswerOffer key={String(known.state.tokenId)} offer={offer} known={known} label={known.label} />
      )}
    </OfferRow>
  )
}
