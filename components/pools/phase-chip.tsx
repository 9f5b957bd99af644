'use client'

import {
  CirclePause,
  CircleCheck,
  DoorOpen,
  Hourglass,
  LogOut,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/chip'
import type { PoolPhase } from '@/lib/staking/micro/pool-phase'

const looks = {
  gathering: { icon: DoorOpen, tone: 'positive' },
  full: { icon: TriangleAlert, tone: 'caution' },
  expired: { icon: TriangleAlert, tone: 'danger' },
  filling: { icon: Hourglass, tone: 'neutral' },
  late: { icon: CirclePause, tone: 'caution' },
  running: { icon: CircleCheck, tone: 'positive' },
  gone: { icon: LogOut, tone: 'neutral' },
} as const satisfies Record<PoolPhase, { icon: LucideIcon; tone: ChipTone }>

/** Where a pool stands, as a word. */
export function PhaseChip({ phase }: { phase: PoolPhase }) {
  const t = useTranslations('pools.phase')
  const { icon, tone } = looks[phase]
  return (
    <Chip icon={icon} tone={tone}>
      {t(phase)}
    </Chip>
  )
}
