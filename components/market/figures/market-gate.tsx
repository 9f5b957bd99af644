'use client'

import { Store } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useHasMarket } from '@/lib/hooks/market'

/** A page of the market, where the chain has one. */
export function MarketGate({ children }: { children: ReactNode }) {
  const t = useTranslations('market.none')
  if (useHasMarket()) return children
  return (
    <EmptyState
      icon={Store}
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
