'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useDeployment } from '@/lib/hooks/deployment'
import { useMessenger } from '@/lib/hooks/messenger'
import { AccountIdText } from '../account-id-text'
import { PaneHead } from '../pane-head'
import { goTo } from '../use-place'

type Found = { label: string | null; accountId: string | null }

/** Somebody to write to, by Account ID or by name. */
export function BeginConversation({ ownId }: { ownId: string }) {
  const t = useTranslations('messages.begin')
  const api = useMessenger()
  const deployment = useDeployment()
  const [text, setText] = useState('')
  const open = async (id: string) => {
    await api.begin({ conversation: id })
    goTo({ kind: 'conversation', id })
  }
  const find = useMutation({
    mutationFn: async (typed: string): Promise<Found> => {
      const id = typed.trim().toLowerCase()
      if (/^05[0-9a-f]{64}$/.test(id)) return { label: null, accountId: id }
      const { findNameAccount } = await import('@/lib/chain/names/find-name-account')
      return await findNameAccount(deployment, typed)
    },
    onSuccess: ({ label, accountId }) => (label === null && accountId ? open(accountId) : undefined),
  })
  return (
    <section className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PaneHead title={t('title')} />
      <div className="flex max-w-xl flex-col gap-6 p-4 sm:p-6">
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            find.mutate(text)
          }}
        >
          <Field
            label={t('label')}
            hint={t('hint')}
            value={text}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => setText(target.value)}
          />
          {find.error && <ErrorNotice error={find.error} />}
          <Button type="submit" variant="primary" busy={find.isPending} disabled={text.trim() === ''}>
            {t('find')}
          </Button>
        </form>
        {find.data?.label && <FoundAccount found={find.data} label={find.data.label} onOpen={open} />}
        <AccountIdText id={ownId} label={t('own')} />
        <Button onClick={() => goTo({ kind: 'conversation', id: ownId })}>{t('notes')}</Button>
        <Button onClick={() => goTo({ kind: 'join' })}>{t('community')}</Button>
      </div>
    </section>
  )
}

type FoundProps = { found: Found; label: string; onOpen: (id: string) => Promise<void> }

/** The account of a name is shown before anything is written to it. */
function FoundAccount({ found: { accountId }, label, onOpen }: FoundProps) {
  const t = useTranslations('messages.begin')
  if (!accountId) return <p className="text-sm text-caution">{t('noAccount', { name: label })}</p>
  return (
    <div className="flex flex-col items-start gap-3 rounded-control border border-line p-4">
      <p className="text-sm">{t('found', { name: label })}</p>
      <p dir="ltr" className="figure text-sm break-all">
        {accountId}
      </p>
      <Button variant="primary" onClick={() => void onOpen(accountId)}>
        {t('open')}
      </Button>
    </div>
  )
}
