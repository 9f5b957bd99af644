'use client'

import {
  Ban,
  CircleCheck,
  Hourglass,
  Infinity as Endless,
  type LucideIcon,
  TriangleAlert,
} from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/chip'

const looks = {
  endless: { icon: Endless, tone: 'positive' },
  active: { icon: CircleCheck, tone: 'positive' },
  expiring: { icon: Hourglass, tone: 'caution' },
  grace: { icon: TriangleAlert, tone: 'danger' },
  lapsed: { icon: Ban, tone: 'danger' },
  free: { icon: CircleCheck, tone: 'neutral' },
  'non-standard': { icon: TriangleAlert, tone: 'danger' },
} as const satisfies Record<string, { icon: LucideIcon; tone: ChipTone }>

export type ShownNameState = keyof typeof looks

/** Where a name stands, as a word. */
export function NameChip({ state }: { state: ShownNameState }) {
  const t = useTranslations('name.state')
  const { icon, tone } = looks[state]
  return (
    <Chip icon={icon} tone={tone}>
      {t(state)}
    </Chip>
  )
}
