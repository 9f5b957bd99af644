'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { SeatBar } from '@/components/staking/seat-bar'
import type { SeatSegment } from '@/components/staking/seat-segments'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'

type Props = {
  pool: Pick<MicroPoolState, 'target' | 'gathered'>
  /** What the reader has of it. */
  mine?: bigint
  size?: 'row' | 'page'
}

/** How much of its seat a pool has gathered; the reader's own part in the accent. */
export function PoolBar({ pool: { target, gathered }, mine = 0n, size = 'row' }: Props) {
  const t = useTranslations('pools')
  const amount = useAmountText()
  const parts: SeatSegment[] = [
    { kind: 'yours', amount: mine },
    { kind: 'filled', amount: gathered - mine },
    { kind: 'open', amount: target - gathered },
  ]
  const label = t('gathered', { gathered: amount(gathered), target: amount(target) })
  return (
    <SeatBar segments={parts.filter((part) => part.amount > 0n)} whole={target} label={label} size={size} />
  )
}
