import { classNames } from '@/components/ui/class-names'
import { sharePermille } from '@/lib/staking/share-permille'
import type { SeatSegment } from './seat-segments'

const looks = {
  filled: 'bg-line-strong',
  yours: 'bg-accent',
  reserved: 'hatched border border-line-strong',
  open: 'border border-dashed border-line-strong/70',
} as const

type SeatBarProps = {
  segments: readonly SeatSegment[]
  /** Staking requirement: the whole width. */
  whole: bigint
  /** What the picture says, in words. */
  label: string
  size?: 'row' | 'page'
}

/** The seats of a node side by side, each as wide as its share; yours in the accent, open ones hollow. */
export function SeatBar({ segments, whole, label, size = 'row' }: SeatBarProps) {
  return (
    <div
      role="img"
      aria-label={label}
      className={classNames('flex w-full gap-0.5', size === 'page' ? 'h-5' : 'h-2')}
    >
      {segments.map(({ kind, amount }, index) => (
        <span
          key={index}
          style={{ flexGrow: sharePermille(amount, whole) }}
          className={classNames('min-w-1 basis-0 first:rounded-s-[3px] last:rounded-e-[3px]', looks[kind])}
        />
      ))}
    </div>
  )
}
