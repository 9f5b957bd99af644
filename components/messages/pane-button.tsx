import type { LucideIcon } from 'lucide-react'

type Props = { label: string; icon: LucideIcon; onClick: () => void; disabled?: boolean; isPressed?: boolean }

/** A button of a pane that is an icon, with its words for those who cannot see it. */
export const PaneButton = ({ label, icon: Icon, onClick, disabled, isPressed }: Props) => (
  <button
    type="button"
    aria-label={label}
    aria-pressed={isPressed}
    title={label}
    disabled={disabled}
    onClick={onClick}
    className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink disabled:opacity-40 aria-pressed:bg-surface-2 aria-pressed:text-ink"
  >
    <Icon size={18} strokeWidth={1.5} aria-hidden />
  </button>
)
