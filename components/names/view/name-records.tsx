'use client'

import { useTranslations } from 'next-intl'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Notice } from '@/components/ui/notice'
import { useNameHistory } from '@/lib/hooks/names'
import type { KnownName } from '@/lib/names/known-name'
import { recordHolder } from '@/lib/names/record-holder'
import { type RecordKind, recordKinds } from '@/lib/names/record-kind'
import { sameAddress } from '@/lib/units/same-address'
import { LokinetRecord } from './lokinet-record'
import { SessionRecord } from './session-record'

/** What a name points to, and how far that can be believed. */
export function NameRecords({ known }: { known: KnownName }) {
  const t = useTranslations('name.records')
  const { session, lokinet } = known.state.records
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {recordKinds.map((record) => (
        <div key={record} className="flex min-w-0 flex-col gap-2 border-t border-line pt-4">
          <h3 className="text-sm font-medium">{t(record)}</h3>
          {record === 'session' ? (
            <SessionRecord text={session} label={known.label} />
          ) : (
            <LokinetRecord text={lokinet} />
          )}
          {known.state.records[record] !== '' && <Writer known={known} record={record} />}
        </div>
      ))}
      <p className="text-xs text-ink-muted">{t('privacy')}</p>
    </section>
  )
}

/** Who wrote a record, and a warning when that was for a previous owner (A.9: records survive a transfer). */
function Writer({ known, record }: { known: KnownName; record: RecordKind }) {
  const t = useTranslations('name.records')
  const { data: sourced, isError } = useNameHistory(known.state.tokenId)
  const history = sourced?.data
  if (!history) return isError ? <p className="text-xs text-ink-muted">{t('writerUnknown')}</p> : null
  const holder = recordHolder(history.events, record)
  const writer = history.writers[record]
  return (
    <>
      {holder !== null && !sameAddress(holder, known.state.owner ?? undefined) && (
        <Notice tone="caution" title={t('previous.title')}>
          {t('previous.text')}
        </Notice>
      )}
      {writer !== null && (
        <p className="flex flex-wrap items-center gap-x-2 text-xs text-ink-muted">
          {t('writtenBy')} <WalletAddress address={writer} />
        </p>
      )}
    </>
  )
}
