'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'

/** What one calls somebody, whatever they call themselves. */
export function Nickname({ view }: { view: ConversationView }) {
  const t = useTranslations('messages.about')
  const api = useMessenger()
  const [name, setName] = useState(view.name)
  const save = useMutation({ mutationFn: () => api.setNickname({ conversation: view.id, name }) })
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Field
        label={t('nickname')}
        hint={t('nicknameHint')}
        value={name}
        onChange={({ target }) => setName(target.value)}
        actions={
          <Button type="submit" size="small" busy={save.isPending}>
            {t('save')}
          </Button>
        }
      />
      {save.error && <ErrorNotice error={save.error} />}
    </form>
  )
}
