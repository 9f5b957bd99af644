'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Line } from '@/components/market/figures/line'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useNamesForSale } from '@/lib/hooks/market'
import { isNear } from '@/lib/market/near-names'

const MOST_NEAR = 5

/** Whether a held name is for sale, and which names near it are; found among all names for sale, here in the browser. */
export default function ForSale({ label }: { label: string }) {
  const t = useTranslations('market.forSale')
  const amount = useAmountText()
  const names = useNamesForSale().data ?? []
  const listing = names.find((name) => name.label === label)?.listing
  const near = names.filter((name) => isNear(label, name.label)).slice(0, MOST_NEAR)
  return (
    <>
      {listing && (
        <Notice
          live
          action={
            <Link href={`/names/${label}`} prefetch={false} className={buttonClass('primary')}>
              {t('open')}
            </Link>
          }
        >
          {t('this', { name: label, price: amount(listing.price) })}
        </Notice>
      )}
      {near.length > 0 && (
        <section aria-label={t('title')} className="card overflow-clip">
          <h2 className="px-5 pt-4 pb-2 text-sm font-medium">{t('title')}</h2>
          <ul className="divide-y divide-line">
            {near.map((name) => (
              <Line key={name.tokenId} name={name} value={<Amount value={name.listing?.price} />} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
