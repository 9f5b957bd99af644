'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { readDirectId } from '@/lib/messaging/model/direct'
import { AccountIdText } from '../account-id-text'
import { usePutAway } from '../conversation/use-put-away'
import { WholePerson } from '../people/whole-person'
import { hostOf } from './host-of'

type Props = { view: ConversationView; open: boolean; onClose: () => void }

/** Who somebody of a community is as far as it is known, and how to be rid of the conversation. */
export function AboutDirect({ view, open, onClose }: Props) {
  const t = useTranslations('messages.direct')
  const putAway = useMutation({ mutationFn: usePutAway(view.id, onClose) })
  return (
    <Dialog open={open} onClose={onClose} title={t('about')}>
      <WholePerson person={view} />
      <AccountIdText
        id={readDirectId(view.id)?.person ?? ''}
        label={t('theirId', { host: hostOf(view.id) })}
      />
      <p className="text-xs text-ink-muted">{t('theirIdText')}</p>
      {putAway.error && <ErrorNotice error={putAway.error} />}
      <Button
        variant="danger"
        className="self-start"
        busy={putAway.isPending}
        onClick={() => putAway.mutate()}
      >
        {t('hide')}
      </Button>
      <p className="text-xs text-ink-muted">{t('hideText')}</p>
    </Dialog>
  )
}
