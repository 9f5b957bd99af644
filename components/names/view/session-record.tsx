'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import { useNameRecord } from '@/lib/hooks/names'
import { StrangersText } from './strangers-text'

/** Values of the older form take seconds and much memory to read, so a page does not read them unasked. */
const isSlow = (text: string) => /^[0-9a-f]{98}$/i.test(text)

/** The Session account that a name points to, or why there is none. */
export function SessionRecord({ text, label }: { text: string; label: string | null }) {
  const t = useTranslations('name.records')
  const [isAsked, setIsAsked] = useState(false)
  const isHeldBack = isSlow(text) && label !== null && !isAsked
  const { data: record } = useNameRecord(text, label, !isHeldBack)
  if (isHeldBack)
    return (
      <Notice
        action={
          <Button size="small" onClick={() => setIsAsked(true)}>
            {t('older.action')}
          </Button>
        }
      >
        {t('older.text')}
      </Notice>
    )
  switch (record?.kind) {
    case undefined:
      return <span className="skeleton h-4 w-full" />
    case 'unset':
      return <p className="text-sm text-ink-muted">{t('unset')}</p>
    case 'account':
      return <Account accountId={record.accountId} isPublic={record.isPublic} />
    case 'foreign':
      return (
        <Notice tone="danger" title={t('foreign.title')}>
          {t('foreign.text')}
        </Notice>
      )
    case 'locked':
      return <Notice>{t('locked')}</Notice>
    case 'unrecognised':
      return (
        <>
          <Notice tone="caution">{t('unrecognised')}</Notice>
          <StrangersText text={record.text} />
        </>
      )
  }
}

function Account({ accountId, isPublic }: { accountId: string; isPublic: boolean }) {
  const t = useTranslations('name.records')
  const common = useTranslations('common')
  return (
    <div className="flex flex-col items-start gap-2">
      <p className="flex items-start gap-1 text-sm">
        <span dir="ltr" className="figure break-all">
          {accountId}
        </span>
        <CopyButton
          text={accountId}
          label={common('copy', { what: t('session') })}
          doneLabel={common('copied')}
        />
      </p>
      {isPublic ? (
        <Chip icon={Eye} tone="caution">
          {t('public')}
        </Chip>
      ) : (
        <Chip icon={EyeOff} tone="positive">
          {t('encrypted')}
        </Chip>
      )}
    </div>
  )
}
