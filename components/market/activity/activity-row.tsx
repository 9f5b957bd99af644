'use client'

import { useTranslations } from 'next-intl'
import { Age } from '@/components/figures/age'
import { WalletAddress } from '@/components/figures/wallet-address'
import { SaleLine } from '@/components/market/figures/sale-line'
import { NameMark } from '@/components/names/figures/name-mark'
import type { MarketActivity } from '@/lib/api/indexer/market-schemas'

/** One thing that happened; a sale says what it fetched, anything else whose doing it was. */
export function ActivityRow({ event }: { event: MarketActivity }) {
  const t = useTranslations('selling.activity')
  if (event.sale) return <SaleLine sale={event.sale} />
  const { tokenId, label, account, kind, timestamp } = event
  return (
    <li className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:px-5">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        {tokenId !== null && <NameMark tokenId={tokenId} label={label} linked />}
        {t(`kind.${kind}`)}
        {account && (
          <span className="inline-flex items-center gap-1.5 text-ink-muted">
            {t('by')} <WalletAddress address={account} />
          </span>
        )}
      </span>
      <span className="text-xs text-ink-muted">
        <Age of={timestamp} />
      </span>
    </li>
  )
}
