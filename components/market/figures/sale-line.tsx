'use client'

import { CircleSlash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Age } from '@/components/figures/age'
import { Amount } from '@/components/figures/amount'
import { Chip } from '@/components/ui/chip'
import { Why } from '@/components/ui/why'
import type { Sale } from '@/lib/api/indexer/market-schemas'
import { Line } from './line'

/** One sale; one that counts nowhere says so. */
export function SaleLine({ sale }: { sale: Sale }) {
  const t = useTranslations('market.sale')
  return (
    <Line
      name={sale}
      note={
        sale.isWash && (
          <span className="inline-flex items-center">
            <Chip icon={CircleSlash2} tone="caution">
              {t('wash')}
            </Chip>
            <Why label={t('wash')} text={t('washWhy')} />
          </span>
        )
      }
      value={<Amount value={sale.price} />}
      below={<Age of={sale.timestamp} />}
    />
  )
}
