import { type ComponentProps, type ReactNode, useId } from 'react'
import { classNames } from './class-names'

type FieldProps = Omit<ComponentProps<'input'>, 'id'> & {
  label: string
  hint?: ReactNode
  /** What is wrong with the value; tied to the input and read aloud. */
  error?: ReactNode
  /** Stands after the input: a unit. */
  unit?: string
  /** Buttons that fill the field. */
  actions?: ReactNode
  /** The button that sends what was typed; stands inside the box, at its end. */
  submit?: ReactNode
}

export function Field({ label, hint, error, unit, actions, submit, className, ...input }: FieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-end justify-between gap-3">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {actions}
      </div>
      <div
        className={classNames(
          'flex items-center rounded-control border bg-surface-0 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus',
          error ? 'border-danger' : 'border-line-strong',
        )}
      >
        <input
          {...input}
          id={id}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          className={classNames('min-h-12 w-full min-w-0 bg-transparent px-3 outline-none', className)}
        />
        {unit && <span className="pe-3 text-sm text-ink-muted">{unit}</span>}
        {submit && <span className="pe-1.5">{submit}</span>}
      </div>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-ink-muted">
          {hint}
        </p>
      )}
      <div id={`${id}-error`} aria-live="polite" className={error ? 'text-sm text-danger' : 'sr-only'}>
        {error}
      </div>
    </div>
  )
}
