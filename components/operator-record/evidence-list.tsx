'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Moment } from '@/components/figures/moment'
import type { Evidence } from '@/lib/staking/reliability/evidence'

/** What counts against the operator and which nodes left in order, each with a link to where it can be checked. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useTranslations('operator.evidence')
  return (
    <section className="card p-5 sm:p-6" aria-label={t('title')}>
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      {evidence.length === 0 ? (
        <p className="text-sm text-ink-muted">{t('none')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {evidence.map((entry) => (
            <Line key={`${entry.kind}-${entry.nodeId}`} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Line({ entry }: { entry: Evidence }) {
  const t = useTranslations('operator.evidence')
  const id = String(entry.nodeId)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-2.5 text-sm">
      <span>{entry.kind === 'decommissioned' ? t(entry.kind, { times: entry.times }) : t(entry.kind)}</span>
      <span className="flex items-center gap-3 text-xs text-ink-muted">
        {entry.kind !== 'decommissioned' && entry.at !== null && <Moment at={entry.at} dateOnly />}
        <Link href={`/nodes/${id}`} prefetch={false} className="underline underline-offset-2">
          {t('node', { id })}
        </Link>
      </span>
    </li>
  )
}
