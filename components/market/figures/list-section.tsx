'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'

type Props = {
  title: string
  /** What is asked for it; the last good answer stays when asking again fails. */
  query: { data: unknown; error: Error | null; refetch: () => Promise<unknown> }
  /** Said in place of the rows when there are none. */
  empty: string
  /** Rows that are expected: as many are drawn while they are read. */
  rows: number
  isEmpty: boolean
  /** Said instead of the error, for what the page can do without. */
  failed?: string
  children: ReactNode
}

/** A short list of one kind under its title, whatever became of the question. */
export function ListSection({ title, query, empty, rows, isEmpty, failed, children }: Props) {
  const common = useTranslations('common')
  const id = useId()
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-3">
      <h2 id={id} className="text-lg font-semibold">
        {title}
      </h2>
      {query.data === undefined ? (
        query.error ? (
          failed === undefined ? (
            <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
          ) : (
            <p className="card p-5 text-sm text-ink-muted">{failed}</p>
          )
        ) : (
          <SkeletonRows rows={rows} height="3.5rem" label={common('loading')} />
        )
      ) : isEmpty ? (
        <p className="card p-5 text-sm text-ink-muted">{empty}</p>
      ) : (
        <ul className="card divide-y divide-line overflow-clip">{children}</ul>
      )}
    </section>
  )
}
