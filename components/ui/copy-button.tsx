'use client'

import { Check, Copy } from 'lucide-react'
import { useState } from 'react'

/** Copies a text; says so for a moment by its icon and to screen readers. */
export function CopyButton({ text, label, doneLabel }: { text: string; label: string; doneLabel: string }) {
  const [isDone, setDone] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setDone(true)
  }
  const Icon = isDone ? Check : Copy
  return (
    <button
      type="button"
      onClick={() => void copy()}
      onBlur={() => setDone(false)}
      aria-label={isDone ? doneLabel : label}
      className="inline-grid size-8 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-3 hover:text-ink"
    >
      <Icon size={14} strokeWidth={1.5} aria-hidden />
    </button>
  )
}
