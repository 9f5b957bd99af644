import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

const tones = {
  neutral: 'text-ink-muted border-line',
  positive: 'text-positive border-positive/40',
  caution: 'text-caution border-caution/40',
  danger: 'text-danger border-danger/40',
} as const

export type ChipTone = keyof typeof tones

/** A state: icon and word; the colour only repeats them. */
export function Chip({
  icon: Icon,
  tone,
  children,
}: {
  icon: LucideIcon
  tone: ChipTone
  children: ReactNode
}) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-full border bg-surface-1 px-2.5 py-0.5 text-xs whitespace-nowrap',
        tones[tone],
      )}
    >
      <Icon size={14} strokeWidth={1.5} aria-hidden />
      {children}
    </span>
  )
}
