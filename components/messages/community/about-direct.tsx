'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { readDirectId } from '@/lib/messaging/model/direct'
import { AccountIdText } from '../account-id-text'
import { PersonPicture } from '../people/person-picture'
import { PersonName } from '../person-name'
import { goTo } from '../use-place'
import { hostOf } from './host-of'

type Props = { view: ConversationView; open: boolean; onClose: () => void }

/** Who somebody of a community is as far as it is known, and how to be rid of the conversation. */
export function AboutDirect({ view, open, onClose }: Props) {
  const t = useTranslations('messages.direct')
  const api = useMessenger()
  const hide = useMutation({
    mutationFn: () => api.hide({ conversation: view.id }),
    onSuccess: () => {
      onClose()
      goTo({ kind: 'list' })
    },
  })
  return (
    <Dialog open={open} onClose={onClose} title={t('about')}>
      <p className="flex items-center gap-3 font-medium">
        <PersonPicture person={view} size={56} />
        <span className="min-w-0 wrap-anywhere">
          <PersonName person={view} />
        </span>
      </p>
      <AccountIdText
        id={readDirectId(view.id)?.person ?? ''}
        label={t('theirId', { host: hostOf(view.id) })}
      />
      <p className="text-xs text-ink-muted">{t('theirIdText')}</p>
      {hide.error && <ErrorNotice error={hide.error} />}
      <Button variant="danger" className="self-start" busy={hide.isPending} onClick={() => hide.mutate()}>
        {t('hide')}
      </Button>
      <p className="text-xs text-ink-muted">{t('hideText')}</p>
    </Dialog>
  )
}
