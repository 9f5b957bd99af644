import { Ban, CircleCheck, CircleDot, Clock, Hourglass, type LucideIcon, PauseCircle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Chip, type ChipTone } from '@/components/ui/chip'
import type { OrderStatus } from '@/lib/market/order-kinds'

const looks: Record<OrderStatus, { icon: LucideIcon; tone: ChipTone }> = {
  scheduled: { icon: Clock, tone: 'neutral' },
  active: { icon: CircleDot, tone: 'positive' },
  inactive: { icon: PauseCircle, tone: 'caution' },
  expired: { icon: Hourglass, tone: 'neutral' },
  filled: { icon: CircleCheck, tone: 'neutral' },
  cancelled: { icon: Ban, tone: 'neutral' },
}

/** Where a listing or an offer stands, as a word. */
export function OrderChip({ status }: { status: OrderStatus }) {
  const t = useTranslations('market.status')
  const { icon, tone } = looks[status]
  return (
    <Chip icon={icon} tone={tone}>
      {t(status)}
    </Chip>
  )
}
