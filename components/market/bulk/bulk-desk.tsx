'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { BookNotice } from '@/components/market/figures/book-notice'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useKeptNames } from '@/components/names/keep/use-kept-names'
import { useHeldNames } from '@/lib/hooks/names'
import { BulkSaleForm } from './bulk-sale'
import { namesForSale } from './names-for-sale'

/** The names of a wallet that can be listed, and how many came unasked and are therefore not among them. */
export default function BulkDesk({ wallet }: { wallet: Address }) {
  const common = useTranslations('common')
  const { data, error, refetch } = useHeldNames(wallet)
  const { isOwn } = useKeptNames(wallet)
  const names = data && namesForSale(data, isOwn)
  return (
    <div className="flex flex-col gap-6">
      <BookNotice />
      {!names && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!names && !error && <SkeletonRows rows={4} height="4rem" label={common('loading')} />}
      {names && names.unasked > 0 && <LeftOut count={names.unasked} />}
      {names && names.sellable.length > 0 && <BulkSaleForm names={names.sellable} />}
      {names && names.sellable.length + names.unasked === 0 && <Nothing />}
    </div>
  )
}

function LeftOut({ count }: { count: number }) {
  const t = useTranslations('selling.bulk.unasked')
  return (
    <Notice
      action={
        <Link href="/my/names" prefetch={false} className={buttonClass('secondary', 'small')}>
          {t('action')}
        </Link>
      }
    >
      {t('text', { count })}
    </Notice>
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
