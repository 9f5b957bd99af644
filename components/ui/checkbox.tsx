import type { ReactNode } from 'react'

type CheckboxProps = { checked: boolean; onChange: (on: boolean) => void; children: ReactNode }

export const Checkbox = ({ checked, onChange, children }: CheckboxProps) => (
  <label className="inline-flex min-h-11 cursor-pointer items-center gap-2.5 text-sm">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
      className="size-4.5 shrink-0 accent-accent"
    />
    {children}
  </label>
)
