'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useDeployment } from '@/lib/hooks/deployment'
import { PaneHead } from '../pane-head'
import { CommunityInvitation } from './community-invitation'
import { communityLinks } from './community-links'

/** Rooms by their links: one that somebody gave, and those that this network is known for. */
export function JoinCommunity() {
  const t = useTranslations('messages.community')
  const { messages } = useDeployment()
  const known = (messages?.communities ?? []).flatMap(({ url }) => communityLinks(url))
  return (
    <section className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PaneHead title={t('joinTitle')} />
      <div className="flex max-w-xl flex-col gap-6 p-4 sm:p-6">
        <p className="text-sm text-ink-muted">{t('joinText')}</p>
        <ByLink />
        {known.length > 0 && (
          <div>
            <h3 className="text-sm font-medium">{t('known')}</h3>
            <ul>
              {known.map((one) => (
                <li key={one.link}>
                  <CommunityInvitation {...one} />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  )
}

function ByLink() {
  const t = useTranslations('messages.community')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<string>()
  const found = asked === undefined ? undefined : communityLinks(asked)[0]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAsked(text)
  }
  return (
    <form className="flex flex-col gap-3" onSubmit={submit}>
      <Field
        label={t('link')}
        hint={t('linkHint')}
        value={text}
        dir="ltr"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        error={asked !== undefined && !found ? t('noLink') : undefined}
        onChange={({ target }) => {
          setText(target.value)
          setAsked(undefined)
        }}
      />
      {found ? (
        <CommunityInvitation key={found.link} {...found} />
      ) : (
        <Button type="submit" variant="primary" disabled={text.trim() === ''}>
          {t('read')}
        </Button>
      )}
    </form>
  )
}
