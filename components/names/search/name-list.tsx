'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FieldError } from '@/components/figures/field-error'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { canBuy } from '@/lib/names/offer-state'
import { AddToCart } from '../purchase/add-to-cart'
import { OfferChip } from './offer-chip'
import { useOffers } from './use-offers'

type Props = { labels: readonly string[]; refused: readonly { text: string; error: unknown }[] }

/** A pasted list of names: which can be had, for how much, and what is wrong with the others. */
export default function NameList({ labels, refused }: Props) {
  const t = useTranslations('names')
  const common = useTranslations('common')
  const { offers, error, retry } = useOffers(labels)
  if (!offers && labels.length > 0)
    return error ? (
      <ErrorNotice error={error} onRetry={retry} />
    ) : (
      <SkeletonRows rows={Math.min(labels.length, 8)} height="3.25rem" label={common('loading')} />
    )
  const free = (offers ?? []).filter(({ offer }) => canBuy(offer)).map(({ label }) => label)
  return (
    <section aria-label={t('list.title')} className="flex flex-col gap-4">
      <p role="status" className="text-sm text-ink-muted">
        {t('list.count', { count: labels.length, free: free.length, refused: refused.length })}
      </p>
      <ul className="card divide-y divide-line overflow-clip">
        {offers?.map((offer) => (
          <li key={offer.label} className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 px-5 py-2">
            <Link
              href={`/names/${offer.label}`}
              prefetch={false}
              className="figure min-w-0 flex-1 break-all hover:underline"
              dir="ltr"
            >
              {offer.label}
            </Link>
            {canBuy(offer.offer) && <Amount value={offer.price} />}
            <OfferChip state={offer.offer} />
          </li>
        ))}
        {refused.map(({ text, error: reason }) => (
          <li key={text} className="flex flex-col gap-1 px-5 py-3">
            <span className="figure break-all" dir="ltr">
              {text}
            </span>
            <span className="text-sm text-danger">
              <FieldError error={reason} />
            </span>
          </li>
        ))}
      </ul>
      {free.length > 0 && <AddToCart labels={free} />}
    </section>
  )
}
