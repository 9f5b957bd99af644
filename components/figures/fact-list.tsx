import type { ReactNode } from 'react'

/** Names and values in two columns. */
export function FactList({
  facts,
}: {
  facts: readonly { name: string; value: ReactNode; why?: ReactNode }[]
}) {
  return (
    <dl className="flex flex-col">
      {facts.map(({ name, value, why }) => (
        <div
          key={name}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-0.5 border-t border-line py-2.5 first:border-t-0"
        >
          <dt className="flex items-center gap-1 text-sm text-ink-muted">
            {name}
            {why}
          </dt>
          <dd className="text-end text-sm">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
