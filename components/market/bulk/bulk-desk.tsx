'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { BookNotice } from '@/components/market/figures/book-notice'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useHeldNames } from '@/lib/hooks/names'
import { BulkSaleForm } from './bulk-sale'

/** The names of a wallet that can be listed: those whose letters are known and within the rule (E-03). */
export default function BulkDesk({ wallet }: { wallet: Address }) {
  const common = useTranslations('common')
  const { data, error, refetch } = useHeldNames(wallet)
  const sellable = data?.filter(({ label, isStandard }) => label !== null && isStandard)
  return (
    <div className="flex flex-col gap-6">
      <BookNotice />
      {!sellable && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!sellable && !error && <SkeletonRows rows={4} height="4rem" label={common('loading')} />}
      {sellable && (sellable.length > 0 ? <BulkSaleForm names={sellable} /> : <Nothing />)}
    </div>
  )
}

function Nothing() {
  const t = useTranslations('selling.bulk.empty')
  return (
    <EmptyState
      icon={AtSign}
      title={t('title')}
      action={
        <Link href="/names" prefetch={false} className={buttonClass('primary')}>
          {t('action')}
        </Link>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
