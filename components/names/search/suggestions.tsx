'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Amount } from '@/components/figures/amount'
import { canBuy } from '@/lib/names/offer-state'
import { suggestLabels } from '@/lib/names/suggest'
import { useOffers } from './use-offers'

/** Names near one that is taken, those that are free; the chain is asked for each. */
export function Suggestions({ label, onChoose }: { label: string; onChoose: (label: string) => void }) {
  const t = useTranslations('names.near')
  const labels = useMemo(() => suggestLabels(label), [label])
  const free = useOffers(labels).offers?.filter(({ offer }) => canBuy(offer))
  if (!free?.length) return null
  return (
    <section aria-label={t('title')} className="card overflow-clip">
      <h2 className="px-5 pt-4 pb-2 text-sm font-medium">{t('title')}</h2>
      <ul className="divide-y divide-line">
        {free.map((offer) => (
          <li key={offer.label}>
            <button
              type="button"
              onClick={() => onChoose(offer.label)}
              className="flex min-h-12 w-full items-center justify-between gap-4 px-5 text-start hover:bg-surface-2"
            >
              <span className="figure break-all" dir="ltr">
                {offer.label}
              </span>
              <Amount value={offer.price} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
