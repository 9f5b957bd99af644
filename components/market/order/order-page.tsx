'use client'

import { SearchX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { type Hex, isHash } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { BookNotice } from '@/components/market/figures/book-notice'
import { MarketGate } from '@/components/market/figures/market-gate'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { ApiError } from '@/lib/errors/api-error'
import { useOrder } from '@/lib/hooks/market'
import { OrderView } from './order-view'

/** One listing or offer by its hash. @param text - whatever stands in the address. */
export function OrderPage({ text }: { text: string }) {
  const hash = text.toLowerCase()
  return (
    <MarketGate>
      <BookNotice />
      {isHash(hash) ? <Order hash={hash} /> : <Missing />}
    </MarketGate>
  )
}

function Order({ hash }: { hash: Hex }) {
  const common = useTranslations('common')
  const { data, error, refetch } = useOrder(hash)
  if (data) return <OrderView order={data.order} />
  if (error instanceof ApiError && error.code === 'not-found') return <Missing />
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  return <SkeletonBlocks rows={1} height="20rem" label={common('loading')} />
}

function Missing() {
  const t = useTranslations('market.order.missing')
  return (
    <EmptyState
      icon={SearchX}
      title={t('title')}
      action={
        <Link href="/market/browse" prefetch={false} className={buttonClass('primary')}>
          {t('action')}
        </Link>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
