import { Search } from 'lucide-react'
import { classNames } from './class-names'

type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  className?: string
}

/** A field that narrows a list while one types. */
export const SearchField = ({ label, value, onChange, className }: SearchFieldProps) => (
  <label className={classNames('relative block', className)}>
    <span className="sr-only">{label}</span>
    <Search
      size={16}
      strokeWidth={1.5}
      className="pointer-events-none absolute start-3 top-1/2 -translate-y-1/2 text-ink-muted"
      aria-hidden
    />
    <input
      type="search"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      className="min-h-11 w-full rounded-control border border-line bg-surface-1 ps-9 pe-3 text-sm placeholder:text-ink-muted hover:border-line-strong sm:min-h-10"
    />
  </label>
)
