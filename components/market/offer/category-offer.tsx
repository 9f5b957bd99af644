'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useNamesOfCategory } from '@/lib/hooks/market-past'
import type { NameCategory } from '@/lib/names/categories'

const OfferFields = lazyPart(() => import('./offer-fields'))

/** An offer for any one name of a category: which names these are is told before it is signed. */
export default function CategoryOffer({ category }: { category: NameCategory }) {
  const t = useTranslations('market')
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <Button size="small" className="self-start" onClick={() => setOpen(true)}>
        {t('offer.category.open', { category: t(`category.${category}`) })}
      </Button>
    )
  return (
    <section aria-label={t('offer.title')} className="card flex w-full flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">
        {t('offer.category.open', { category: t(`category.${category}`) })}
      </h2>
      <Form category={category} onHide={() => setOpen(false)} />
    </section>
  )
}

function Form({ category, onHide }: { category: NameCategory; onHide: () => void }) {
  const t = useTranslations('market.offer.category')
  const common = useTranslations('common')
  const { data: names, error } = useNamesOfCategory(category)
  if (!names)
    return error ? (
      <Notice tone="caution">{t('failed')}</Notice>
    ) : (
      <SkeletonBlocks rows={1} height="8rem" label={common('loading')} />
    )
  if (names.length === 0) return <p className="text-sm text-ink-muted">{t('none')}</p>
  return (
    <>
      <p className="text-sm text-ink-muted">{t('text', { count: names.length })}</p>
      <details className="text-sm">
        <summary className="min-h-11 py-2.5 text-ink-muted hover:text-ink">{t('names')}</summary>
        <p dir="ltr" className="figure max-h-48 overflow-y-auto break-words">
          {names.map(({ label }) => label).join('  ')}
        </p>
      </details>
      <OfferFields
        target={{ kind: 'category', category, tokenIds: names.map(({ tokenId }) => tokenId) }}
        onHide={onHide}
      />
    </>
  )
}
