import { CircleCheck, Hourglass, Lock, Star, User, type LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/chip'
import type { OfferState } from '@/lib/names/offer-state'

const looks: Record<OfferState, { icon: LucideIcon; tone: ChipTone }> = {
  available: { icon: CircleCheck, tone: 'positive' },
  'kept-for-you': { icon: Star, tone: 'positive' },
  reserved: { icon: Lock, tone: 'caution' },
  yours: { icon: User, tone: 'neutral' },
  taken: { icon: Lock, tone: 'neutral' },
  grace: { icon: Hourglass, tone: 'caution' },
}

/** Whether a name can be had, as a word. */
export function OfferChip({ state }: { state: OfferState }) {
  const t = useTranslations('names.state')
  const { icon, tone } = looks[state]
  return (
    <Chip icon={icon} tone={tone}>
      {t(state)}
    </Chip>
  )
}
