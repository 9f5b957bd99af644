'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useAmountText } from '@/components/figures/use-amount-text'
import type { LiveOpenNode } from '@/lib/chain/reads/open-node'
import { buildSeatMap } from '@/lib/staking/seat-map'
import { SeatBar } from './seat-bar'
import { SeatList } from './seat-list'
import { seatSegments } from './seat-segments'

/** Seats of a node that collects its stake: a picture and the same in words. */
export function SeatMap({ node, you }: { node: LiveOpenNode; you: Address | undefined }) {
  const t = useTranslations('stake.seats')
  const amount = useAmountText()
  const seats = buildSeatMap({ contract: node, withdrawalDelay: node.withdrawalDelay })
  const filled = t('filled', { filled: amount(node.contributed), total: amount(node.requirement) })
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-ink-muted">{filled}</p>
      </div>
      <SeatBar segments={seatSegments(seats, you)} whole={node.requirement} label={filled} size="page" />
      <SeatList seats={seats} you={you} />
    </section>
  )
}
