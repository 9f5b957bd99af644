import { CircleHelp } from 'lucide-react'

/** Opens what a figure is made of; works with mouse, touch and keyboard, without any script. */
export function Why({ label, text }: { label: string; text: string }) {
  return (
    <details className="group relative inline-block">
      <summary
        aria-label={label}
        className="grid size-8 list-none place-items-center rounded-control text-ink-muted hover:text-ink [&::-webkit-details-marker]:hidden"
      >
        <CircleHelp size={14} strokeWidth={1.5} aria-hidden />
      </summary>
      <p className="absolute start-0 top-full z-20 w-64 rounded-control border border-line bg-surface-2 p-3 text-xs text-ink shadow-overlay max-sm:-start-24">
        {text}
      </p>
    </details>
  )
}
