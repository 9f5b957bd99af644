'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import type { Address } from 'viem'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button, buttonClass } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { useOrders } from '@/lib/hooks/market'
import type { KnownName } from '@/lib/names/known-name'

const SellFields = lazyPart(() => import('./sell-fields'))

type Props = { known: KnownName; label: string; seller: Address }

/** Listing one's own name, opened by whoever wants to; what is listed already is told, since it stays good. */
export default function SellName({ known, label, seller }: Props) {
  const t = useTranslations('selling.sell')
  const amount = useAmountText()
  const [isOpen, setOpen] = useState(false)
  const query = { side: 'ask', token: known.state.tokenId, maker: seller, sort: 'price' } as const
  const own = useOrders(query).data?.items ?? []
  const [cheapest] = own
  // An old listing that is alive again is withdrawn first; the page says so at its top.
  if (own.some(({ flags }) => flags.includes('reactivated'))) return null
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3 border-t border-line pt-4">
      {cheapest && (
        <Notice
          action={
            <Link href="/my/market" prefetch={false} className={buttonClass('secondary', 'small')}>
              {t('manage')}
            </Link>
          }
        >
          {t('listed', { count: own.length, price: amount(cheapest.price) })}
        </Notice>
      )}
      {isOpen ? (
        <>
          <h3 className="text-sm font-medium">{t('title')}</h3>
          <SellFields known={known} label={label} onHide={() => setOpen(false)} />
        </>
      ) : (
        <Button className="self-start" onClick={() => setOpen(true)}>
          {t(cheapest ? 'again' : 'open')}
        </Button>
      )}
    </section>
  )
}
