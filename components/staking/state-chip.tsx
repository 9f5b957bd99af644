'use client'

import {
  Ban,
  CircleCheck,
  CirclePause,
  DoorOpen,
  Hourglass,
  LogOut,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/chip'

const looks = {
  running: { icon: CircleCheck, tone: 'positive' },
  joining: { icon: Hourglass, tone: 'neutral' },
  decommissioned: { icon: CirclePause, tone: 'caution' },
  'exit-requested': { icon: LogOut, tone: 'neutral' },
  'ready-to-exit': { icon: DoorOpen, tone: 'caution' },
  'awaiting-liquidation': { icon: TriangleAlert, tone: 'danger' },
  deregistered: { icon: Ban, tone: 'danger' },
  exited: { icon: LogOut, tone: 'neutral' },
  unknown: { icon: Hourglass, tone: 'neutral' },
  'awaiting-operator': { icon: Hourglass, tone: 'neutral' },
  open: { icon: DoorOpen, tone: 'positive' },
  filled: { icon: CirclePause, tone: 'caution' },
  finalized: { icon: CircleCheck, tone: 'positive' },
} as const satisfies Record<string, { icon: LucideIcon; tone: ChipTone }>

export type ShownState = keyof typeof looks

/** State of a node or of its contract, as a word. */
export function StateChip({ state }: { state: ShownState }) {
  const t = useTranslations('common.state')
  const { icon, tone } = looks[state]
  return (
    <Chip icon={icon} tone={tone}>
      {t(state)}
    </Chip>
  )
}
