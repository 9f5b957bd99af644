'use client'

import { CircleSlash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { Why } from '@/components/ui/why'
import type { Sale } from '@/lib/api/indexer/market-schemas'

/** Marks a sale that counts nowhere (E-26); nothing for any other. */
export function WashMark({ sale }: { sale: Sale }) {
  const t = useTranslations('market.sale')
  if (!sale.isWash) return null
  return (
    <span className="inline-flex items-center">
      <Chip icon={CircleSlash2} tone="caution">
        {t('wash')}
      </Chip>
      <Why label={t('wash')} text={t('washWhy')} />
    </span>
  )
}
