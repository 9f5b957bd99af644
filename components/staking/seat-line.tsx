import type { ReactNode } from 'react'

type SeatLineProps = { number: string; amount: ReactNode; note: ReactNode; children: ReactNode }

/** One seat, or a run of equal ones: its number, who sits there, how much, and a note. */
export const SeatLine = ({ number, amount, note, children }: SeatLineProps) => (
  <li className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-1 py-2.5 text-sm sm:grid-cols-[2.5rem_minmax(0,1fr)_auto]">
    <span className="figure pt-1.5 text-ink-muted">{number}</span>
    <span className="flex min-h-8 min-w-0 flex-wrap content-center items-center gap-x-2">{children}</span>
    <span className="flex flex-col justify-center max-sm:col-start-2 sm:items-end sm:text-end">
      <span>{amount}</span>
      <span className="text-xs text-ink-muted">{note}</span>
    </span>
  </li>
)
