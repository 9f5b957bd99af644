import { LoaderCircle } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'

const variants = {
  primary: 'border-transparent bg-accent font-medium text-accent-ink hover:bg-accent-strong',
  secondary: 'border-line bg-surface-2 text-ink hover:border-line-strong hover:bg-surface-3',
  quiet: 'border-transparent bg-transparent text-ink-muted hover:bg-surface-2 hover:text-ink',
  danger: 'border-danger/50 bg-danger-soft font-medium text-danger hover:border-danger',
} as const

const sizes = {
  usual: 'min-h-11 px-4 text-sm',
  small: 'min-h-11 px-3 text-xs sm:min-h-8',
} as const

export type ButtonProps = ComponentProps<'button'> & {
  variant?: keyof typeof variants
  size?: keyof typeof sizes
  /** Something is under way: the button keeps its words and cannot be pressed again. */
  busy?: boolean
}

/** Look of a button, for links that act as one. */
export const buttonClass = (
  variant: keyof typeof variants = 'secondary',
  size: keyof typeof sizes = 'usual',
) =>
  classNames(
    'inline-flex items-center justify-center gap-2 rounded-control border text-center transition-colors duration-150',
    'disabled:cursor-not-allowed disabled:opacity-50',
    variants[variant],
    sizes[size],
  )

export function Button({ variant, size, busy = false, children, ...props }: ButtonProps) {
  const { className, disabled, type = 'button', ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      disabled={disabled || busy}
      className={classNames(buttonClass(variant, size), className)}
    >
      {busy && <LoaderCircle size={16} strokeWidth={1.5} className="animate-spin" aria-hidden />}
      {children}
    </button>
  )
}
