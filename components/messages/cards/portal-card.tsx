'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { shortId } from '@/components/figures/short-id'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { linkedId, type PortalLink } from './portal-links'

const NameCard = lazyPart(() => import('./name-card'))
const OrderCard = lazyPart(() => import('./order-card'))
const SeatCard = lazyPart(() => import('./seat-card'))

/** A name, a seat, a listing or an offer that somebody shared. Nothing is asked of the chain before a person wants to see it. */
export function PortalCard({ link }: { link: PortalLink }) {
  const t = useTranslations('messages.cards')
  const [isAsked, setIsAsked] = useState(false)
  return (
    <div className="mt-2 flex flex-col gap-2 rounded-control border border-line bg-surface-1 p-3 text-sm text-ink not-italic">
      <p className="font-medium">{t(link.kind)}</p>
      <p dir="ltr" className="figure text-xs break-all text-ink-muted">
        {link.kind === 'name' ? link.label : shortId(linkedId(link))}
      </p>
      {!isAsked && (
        <Button size="small" className="self-start" onClick={() => setIsAsked(true)}>
          {t('look')}
        </Button>
      )}
      {isAsked && <Looked link={link} />}
    </div>
  )
}

function Looked({ link }: { link: PortalLink }) {
  switch (link.kind) {
    case 'name':
      return <NameCard {...link} />
    case 'seat':
      return <SeatCard {...link} />
    case 'order':
      return <OrderCard {...link} />
  }
}
