'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { lazyPart } from '@/components/ui/lazy-part'
import type { OpenState } from '@/lib/messaging/model/state'
import { AccountIdText } from '../account-id-text'
import { CommunityInvitation } from '../community/community-invitation'
import { type CommunityLink, communityLinks } from '../community/community-links'
import { PaneHead } from '../pane-head'
import { FoundPerson } from '../people/found-person'
import { ScanCode } from '../people/scan-code'
import { useWhom } from '../people/use-whom'
import { goTo } from '../use-place'

const OwnInvitation = lazyPart(() => import('../people/own-invitation'))

type Props = {
  state: OpenState
  /** What a link asks for; looked up once a person says so. */
  whom: string
}

/** Somebody to write to: by Account ID, by name, by invite link or by their code. */
export function BeginConversation({ state: { account }, whom }: Props) {
  const t = useTranslations('messages.begin')
  const { open, find } = useWhom()
  const [text, setText] = useState(whom)
  const [room, setRoom] = useState<CommunityLink>()
  const ask = (typed: string) => {
    const [link] = communityLinks(typed)
    setText(typed)
    setRoom(link)
    if (link) find.reset()
    else find.mutate(typed)
  }
  return (
    <section className="flex min-h-0 flex-1 flex-col overflow-y-auto">
      <PaneHead title={t('title')} />
      <div className="flex max-w-xl flex-col gap-6 p-4 sm:p-6">
        <form
          className="flex flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            ask(text)
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
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="primary" busy={find.isPending} disabled={text.trim() === ''}>
              {t('find')}
            </Button>
            <ScanCode onRead={ask} />
          </div>
        </form>
        {room && <CommunityInvitation key={room.link} {...room} />}
        {find.data && <FoundPerson found={find.data} onOpen={open} />}
        <AccountIdText id={account.id} label={t('own')} />
        <OwnInvitation id={account.id} />
        <Button onClick={() => goTo({ kind: 'conversation', id: account.id })}>{t('notes')}</Button>
        <Button onClick={() => goTo({ kind: 'join' })}>{t('community')}</Button>
      </div>
    </section>
  )
}
