import { CircleHelp } from 'lucide-react'
import { type ReactNode, useId } from 'react'

/** Opens what a figure is made of, beside it; by mouse, touch or keyboard, without any script. Escape closes it. */
export function Why({ label, text }: { label: string; text: ReactNode }) {
  const id = useId()
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={label}
        className="relative inline-grid size-8 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink pointer-coarse:size-11"
      >
        <CircleHelp size={14} strokeWidth={1.5} aria-hidden />
      </button>
      <span id={id} popover="auto" className="overlay popover text-start text-sm font-normal text-ink">
        {text}
      </span>
    </>
  )
}
