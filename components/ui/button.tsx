import type { ComponentProps } from 'react'
import { classNames } from './class-names'

const variants = {
  primary: 'bg-accent text-accent-ink hover:brightness-110 border-transparent font-medium',
  secondary: 'bg-surface-1 text-ink border-line hover:bg-surface-2',
  quiet: 'bg-transparent text-ink border-transparent hover:bg-surface-2',
  danger: 'bg-danger-soft text-danger border-danger/40 hover:border-danger font-medium',
} as const

const sizes = {
  usual: 'min-h-11 px-4 text-sm',
  small: 'min-h-11 sm:min-h-9 px-3 text-xs',
} as const

export type ButtonProps = ComponentProps<'button'> & {
  variant?: keyof typeof variants
  size?: keyof typeof sizes
  /** Something is under way: the button keeps its width and cannot be pressed again. */
  busy?: boolean
}

/** Look of a button, for links that act as one. */
export const buttonClass = (
  variant: keyof typeof variants = 'secondary',
  size: keyof typeof sizes = 'usual',
) =>
  classNames(
    'inline-flex items-center justify-center gap-2 rounded-control border transition-[background,filter,border-color] duration-150',
    'disabled:cursor-not-allowed disabled:opacity-55 whitespace-nowrap',
    variants[variant],
    sizes[size],
  )

export function Button({ variant = 'secondary', size = 'usual', busy = false, ...props }: ButtonProps) {
  const { className, disabled, type = 'button', ...rest } = props
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      disabled={disabled || busy}
      className={classNames(buttonClass(variant, size), className)}
    />
  )
}
