'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import type { KnownName } from '@/lib/names/known-name'

const OfferFields = lazyPart(() => import('./offer-fields'))

/** An offer for one name, opened by whoever wants to make one. */
export default function MakeOffer({ known, label }: { known: KnownName; label: string }) {
  const t = useTranslations('market.offer')
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <Button className="self-start" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
    )
  const name = { registryName: known.state.registryName, label }
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-sm font-medium">{t('title')}</h3>
      <OfferFields target={{ kind: 'item', name }} onHide={() => setOpen(false)} />
    </section>
  )
}
