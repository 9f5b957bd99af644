import { useId } from 'react'
import { classNames } from '@/components/ui/class-names'

type ChoiceProps<T> = {
  legend: string
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; label: string; text: string }[]
}

/** One of a few ways, each with what it means. */
export function Choice<T>({ legend, value, onChange, options }: ChoiceProps<T>) {
  const name = useId()
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {options.map((option) => (
          <label
            key={option.label}
            className={classNames(
              'flex cursor-pointer gap-3 rounded-control border p-3 text-sm',
              option.value === value
                ? 'border-accent bg-surface-2'
                : 'border-line bg-surface-1 hover:border-line-strong',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span className="flex flex-col gap-1">
              <span className="font-medium">{option.label}</span>
              <span className="text-ink-muted">{option.text}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
