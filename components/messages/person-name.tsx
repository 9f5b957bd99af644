'use client'

import { useTranslations } from 'next-intl'
import { shortId } from '@/components/figures/short-id'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { readDirectId } from '@/lib/messaging/model/direct'

type Person = Pick<ConversationView, 'id' | 'name' | 'kind'>

/** What a person is called here: a name is what they say of themselves, so it never changes the text around it. */
export function usePersonName() {
  const t = useTranslations('messages.list')
  return ({ id, name, kind }: Person) =>
    kind === 'self' ? t('notes') : name || shortId(readDirectId(id)?.person ?? id)
}

export const PersonName = ({ person }: { person: Person }) => <bdi>{usePersonName()(person)}</bdi>
