'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { Age } from '@/components/figures/age'
import { Amount } from '@/components/figures/amount'
import { WalletAddress } from '@/components/figures/wallet-address'
import { ListSection } from '@/components/market/figures/list-section'
import { NameMark, namePath } from '@/components/names/figures/name-mark'
import { buttonClass } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import type { Sale } from '@/lib/api/indexer/market-schemas'
import { useSales } from '@/lib/hooks/market-past'
import { sameAddress } from '@/lib/units/same-address'

const MOST_SHOWN = 5

/** The last sales of a wallet, either way: what changed with each, and what to do next. */
export function AfterSales({ wallet }: { wallet: Address }) {
  const t = useTranslations('selling.after')
  const sold = useSales({ seller: wallet, limit: MOST_SHOWN })
  const bought = useSales({ buyer: wallet, limit: MOST_SHOWN })
  const both = [...(sold.data?.items ?? []), ...(bought.data?.items ?? [])]
  const shown = both.toSorted((a, b) => Number(b.timestamp - a.timestamp)).slice(0, MOST_SHOWN)
  const query = {
    data: sold.data && bought.data,
    error: sold.error ?? bought.error,
    refetch: () => Promise.all([sold.refetch(), bought.refetch()]),
  }
  return (
    <ListSection title={t('title')} query={query} empty={t('empty')} rows={2} isEmpty={shown.length === 0}>
      {shown.map((sale) => (
        <SaleOf key={sale.id} sale={sale} isSeller={sameAddress(sale.seller, wallet)} />
      ))}
    </ListSection>
  )
}

function SaleOf({ sale, isSeller }: { sale: Sale; isSeller: boolean }) {
  const t = useTranslations('selling.after')
  const other = isSeller ? sale.buyer : sale.seller
  return (
    <li className="flex flex-col gap-2 px-4 py-3 text-sm sm:px-5">
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <NameMark tokenId={sale.tokenId} label={sale.label} linked />
          <span className="text-ink-muted">
            {t(isSeller ? 'sold' : 'bought')} · <Age of={sale.timestamp} />
          </span>
        </span>
        <Amount value={sale.price} className="font-medium" />
      </span>
      <span className="flex flex-wrap items-center gap-x-2 text-xs text-ink-muted">
        {t(isSeller ? 'to' : 'from')} <WalletAddress address={other} />
      </span>
      <span className="text-xs text-ink-muted">{t(isSeller ? 'soldText' : 'boughtText')}</span>
      <Link
        href={isSeller ? '/my/names/approvals' : namePath(sale)}
        prefetch={false}
        className={classNames(buttonClass('secondary', 'small'), 'self-start')}
      >
        {t(isSeller ? 'soldNext' : 'boughtNext')}
      </Link>
    </li>
  )
}
