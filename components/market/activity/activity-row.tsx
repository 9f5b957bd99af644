'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Age } from '@/components/figures/age'
import { Amount } from '@/components/figures/amount'
import { WalletAddress } from '@/components/figures/wallet-address'
import { WashMark } from '@/components/market/figures/wash-mark'
import { NameMark } from '@/components/names/figures/name-mark'
import type { MarketActivity } from '@/lib/api/indexer/market-schemas'

type Props = {
  event: MarketActivity
  /** On the page of the name itself. */
  isNameTold?: boolean
}

/** One thing that happened: what, whose doing it was, and what a sale fetched. */
export function ActivityRow({ event, isNameTold = false }: Props) {
  const t = useTranslations('selling.activity')
  const { tokenId, label, account, kind, timestamp, sale } = event
  return (
    <li className="flex min-h-14 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:px-5">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        {tokenId !== null && !isNameTold && <NameMark tokenId={tokenId} label={label} linked />}
        {t(`kind.${kind}`)}
        {sale ? (
          <>
            <Party word={t('from')} address={sale.seller} />
            <Party word={t('to')} address={sale.buyer} />
            <WashMark sale={sale} />
          </>
        ) : (
          account && <Party word={t('by')} address={account} />
        )}
      </span>
      <When at={timestamp}>{sale && <Amount value={sale.price} />}</When>
    </li>
  )
}

const Party = ({ word, address }: { word: string; address: Address }) => (
  <span className="inline-flex items-center gap-1.5 text-ink-muted">
    {word} <WalletAddress address={address} />
  </span>
)

const When = ({ at, children }: { at: MarketActivity['timestamp']; children: ReactNode }) => (
  <span className="flex items-baseline gap-x-3 sm:flex-col sm:items-end">
    {children}
    <span className="text-xs text-ink-muted">
      <Age of={at} />
    </span>
  </span>
)
