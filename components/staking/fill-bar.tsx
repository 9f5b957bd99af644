import type { Sesh } from '@/lib/units/sesh'

type FillBarProps = { contributed: Sesh; reserved: Sesh; requirement: Sesh; label: string }

const percent = (part: bigint, whole: bigint) => `${Number((part * 1000n) / whole) / 10}%`

/** How much of a node is paid and how much is reserved, of what it needs. */
export function FillBar({ contributed, reserved, requirement, label }: FillBarProps) {
  return (
    <div
      role="img"
      aria-label={label}
      className="flex h-1.5 w-full gap-px overflow-hidden rounded-full bg-surface-3"
    >
      <span className="bg-accent" style={{ width: percent(contributed, requirement) }} />
      <span className="bg-accent/40" style={{ width: percent(reserved, requirement) }} />
    </div>
  )
}
