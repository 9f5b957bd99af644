'use client'

import { useMutation } from '@tanstack/react-query'
import { BadgeCheck } from 'lucide-react'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { Field } from '@/components/ui/field'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { differingGroups } from '@/lib/messaging/people/compare-ids'
import { GroupedId } from './grouped-id'
import { ScanCode } from './scan-code'

type Props = { view: ConversationView; ownId: string }

/** Both ids side by side, to be compared with what the other person sees, and a mark once they were. */
export function VerifyIds({ view, ownId }: Props) {
  const t = useTranslations('messages.verify')
  const [told, setTold] = useState('')
  const differing = differingGroups(view.id, told)
  const isTold = told.trim() !== ''
  return (
    <div className="flex flex-col gap-4">
      <p className="text-sm text-ink-muted">{t('text')}</p>
      <GroupedId id={view.id} label={t('theirs')} differing={isTold ? differing : []} />
      <GroupedId id={ownId} label={t('yours')} differing={[]} />
      <Field
        label={t('told')}
        hint={t('toldHint')}
        value={told}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => setTold(target.value)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <ScanCode onRead={setTold} />
        <p role="status" className={differing.length === 0 ? 'text-sm text-positive' : 'text-sm text-danger'}>
          {isTold && (differing.length === 0 ? t('same') : t('differs', { count: differing.length }))}
        </p>
      </div>
      <Mark view={view} isRefuted={isTold && differing.length > 0} />
    </div>
  )
}

type MarkProps = {
  view: ConversationView
  /** What was told is another id. */
  isRefuted: boolean
}

function Mark({ view: { id: conversation, comparedAt }, isRefuted }: MarkProps) {
  const t = useTranslations('messages.verify')
  const format = useFormatter()
  const api = useMessenger()
  const keep = useMutation({
    mutationFn: (isCompared: boolean) => api.setCompared({ conversation, isCompared }),
  })
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return (
    <div className="flex flex-col items-start gap-3">
      {comparedAt !== undefined && (
        <Chip icon={BadgeCheck} tone="positive">
          {t('compared', { date: format.dateTime(new Date(comparedAt), { dateStyle: 'medium', timeZone }) })}
        </Chip>
      )}
      {keep.error && <ErrorNotice error={keep.error} />}
      <Button
        variant={comparedAt === undefined ? 'primary' : 'secondary'}
        busy={keep.isPending}
        disabled={comparedAt === undefined && isRefuted}
        onClick={() => keep.mutate(comparedAt === undefined)}
      >
        {comparedAt === undefined ? t('mark') : t('unmark')}
      </Button>
      <p className="text-xs text-ink-muted">{t('markText')}</p>
    </div>
  )
}
