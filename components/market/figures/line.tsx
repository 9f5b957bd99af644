import type { ReactNode } from 'react'
import { NameMark } from '@/components/names/figures/name-mark'

type Props = {
  name: { tokenId: bigint; label: string | null }
  /** Beside the name, muted. */
  note?: ReactNode
  /** At the end of the line: an amount. */
  value: ReactNode
  /** Below the amount, muted. */
  below?: ReactNode
}

/** One name of a short list, with its amount. */
export const Line = ({ name, note, value, below }: Props) => (
  <li className="flex min-h-14 items-center justify-between gap-4 px-4 py-2.5 sm:px-5">
    <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <NameMark {...name} linked />
      {note}
    </span>
    <span className="flex shrink-0 flex-col items-end text-sm">
      {value}
      {below && <span className="text-xs text-ink-muted">{below}</span>}
    </span>
  </li>
)
