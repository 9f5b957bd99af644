'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import { useCancel } from './use-cancel'

type Props = {
  listings: readonly MarketOrder[]
  title: string
  /** What is wrong with them. */
  children: string
  /** On the button that withdraws all of them. */
  action: string
}

/** Listings of one's own that are dangerous, and the one click that ends them. */
export function OldListings({ listings, title, children, action }: Props) {
  const t = useTranslations('selling.zombie')
  const amount = useAmountText()
  const { status } = useWallet()
  const { cancel, isBusy, error } = useCancel()
  return (
    <Notice
      tone="danger"
      title={title}
      live
      action={
        <Button
          variant="danger"
          busy={isBusy}
          disabled={status !== 'connected'}
          onClick={() => void cancel(listings.map(({ hash }) => hash))}
        >
          {action}
        </Button>
      }
    >
      <p>{children}</p>
      <ul className="py-1">
        {listings.map(({ hash, names, price }) => (
          <li key={hash}>
            {t('one', {
              name: names.map(({ label }) => label ?? '#').join(', '),
              price: amount(price),
            })}
          </li>
        ))}
      </ul>
      {error !== undefined && <ErrorNotice error={error} />}
    </Notice>
  )
}
