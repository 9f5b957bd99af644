'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { TextForm } from '@/components/figures/text-form'
import { Part } from '@/components/names/keep/part'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useStartFlow } from '@/lib/hooks/flows'
import { useNameRecord } from '@/lib/hooks/names'
import type { KnownName } from '@/lib/names/known-name'

type Written = { text: string; accountId: string }

/** Points a name to a Session account: encrypted here to the label, and read back from the chain before it counts as done. */
export function SessionForm({ known }: { known: KnownName }) {
  const t = useTranslations('name.editSession')
  const start = useStartFlow()
  const [written, setWritten] = useState<Written>()
  const { label, state } = known
  const { registryName, records } = state
  if (label === null)
    return (
      <Part title={t('title')}>
        <p className="text-sm text-ink-muted">{t('locked')}</p>
      </Part>
    )
  const write = async (typed: string) => {
    const { encryptNameRecord, readNameRecord } = await import('@/lib/crypto/names')
    const accountId = typed.trim().toLowerCase()
    const text = encryptNameRecord(label, accountId, crypto.getRandomValues(new Uint8Array(24)))
    const back = readNameRecord(text, label)
    if (back.kind !== 'account' || back.accountId !== accountId) return t('unreadable')
    setWritten({ text, accountId })
    start({ kind: 'set-record', name: { registryName, label }, record: 'session', text })
    return undefined
  }
  return (
    <Part title={t('title')}>
      <TextForm
        label={t('label')}
        hint={t('hint')}
        name="account-id"
        action={t('action')}
        onText={write}
        className="w-full"
      />
      {records.session !== '' && (
        <Button
          variant="quiet"
          size="small"
          onClick={() =>
            start({ kind: 'set-record', name: { registryName, label }, record: 'session', text: '' })
          }
        >
          {t('clear')}
        </Button>
      )}
      {written && records.session === written.text && <ReadBack label={label} written={written} />}
    </Part>
  )
}

/** The record as the chain now holds it, decrypted. */
function ReadBack({ label, written }: { label: string; written: Written }) {
  const t = useTranslations('name.editSession')
  const { data: record } = useNameRecord(written.text, label, true)
  if (!record) return null
  const isRight = record.kind === 'account' && record.accountId === written.accountId
  return (
    <Notice tone={isRight ? 'info' : 'danger'} live>
      {isRight
        ? t('done', { start: written.accountId.slice(0, 6), end: written.accountId.slice(-4) })
        : t('unreadable')}
    </Notice>
  )
}
