import { Search } from 'lucide-react'
import { classNames } from './class-names'

type SearchFieldProps = {
  label: string
  value: string
  onChange: (value: string) => void
  /** It opens because somebody wants to type: it gets the focus. */
  isFirst?: boolean
  /** Escape was pressed in it. */
  onEscape?: () => void
  className?: string
}

/** A field that narrows a list while one types. */
export const SearchField = ({ label, value, onChange, isFirst, onEscape, className }: SearchFieldProps) => (
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
      // eslint-disable-next-line jsx-a11y/no-autofocus -- only where the person just asked for this field
      autoFocus={isFirst}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={({ key }) => key === 'Escape' && onEscape?.()}
      placeholder={label}
      autoComplete="off"
      spellCheck={false}
      className="min-h-11 w-full rounded-control border border-line bg-surface-1 ps-9 pe-3 text-sm placeholder:text-ink-muted hover:border-line-strong sm:min-h-10 [&::-webkit-search-cancel-button]:grayscale"
    />
  </label>
)
