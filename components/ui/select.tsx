import { ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

type SelectProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** The `<option>`s. */
  children: ReactNode
  /** Whether something was chosen that is worth noticing; anything but an empty value when left out. */
  isChosen?: boolean
  className?: string
}

/** A choice of few values; its label is read aloud, the options say it to the eye. */
export const Select = ({
  label,
  value,
  onChange,
  children,
  isChosen = value !== '',
  className,
}: SelectProps) => (
  <span className={classNames('relative inline-flex min-w-0', className)}>
    <select
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={classNames(
        'min-h-11 w-full appearance-none truncate rounded-control border bg-surface-1 ps-3 pe-9 text-sm sm:min-h-10',
        isChosen ? 'border-line-strong text-ink' : 'border-line text-ink-muted hover:text-ink',
      )}
    >
      {children}
    </select>
    <ChevronDown
      size={16}
      strokeWidth={1.5}
      className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2 text-ink-muted"
      aria-hidden
    />
  </span>
)
