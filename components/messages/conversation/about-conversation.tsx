'use client'

import { useMutation } from '@tanstack/react-query'
import { BadgeCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog } from '@/components/ui/dialog'
import { useMessenger } from '@/lib/hooks/messenger'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { AccountIdText } from '../account-id-text'
import { NameForm } from '../people/name-form'
import { VerifyIds } from '../people/verify-ids'
import { WholePerson } from '../people/whole-person'
import { TimerChoice } from './timer-choice'
import { usePutAway } from './use-put-away'

type Props = { view: ConversationView; ownId: string; open: boolean; onClose: () => void }

/** Who this is, how long messages stay, and how to be rid of them. */
export function AboutConversation({ view, ownId, open, onClose }: Props) {
  const t = useTranslations('messages.about')
  const [isComparing, setIsComparing] = useState(false)
  const close = () => {
    setIsComparing(false)
    onClose()
  }
  return (
    <Dialog open={open} onClose={close} title={isComparing ? t('compare') : t('title')}>
      {isComparing ? (
        <>
          <VerifyIds view={view} ownId={ownId} />
          <Button variant="quiet" className="self-start" onClick={() => setIsComparing(false)}>
            {t('compareBack')}
          </Button>
        </>
      ) : (
        <About view={view} onClose={close} onCompare={() => setIsComparing(true)} />
      )}
    </Dialog>
  )
}

type AboutProps = Pick<Props, 'view' | 'onClose'> & { onCompare: () => void }

function About({ view, onClose, onCompare }: AboutProps) {
  const t = useTranslations('messages.about')
  const api = useMessenger()
  const { id, kind, isPinned, isMuted, isBlocked } = view
  const act = useMutation({ mutationFn: (action: () => Promise<void>) => action() })
  const putAway = usePutAway(id, onClose)
  return (
    <>
      <WholePerson person={view} />
      <AccountIdText id={id} label={t('accountId')} />
      {kind !== 'self' && (
        <Button className="self-start" onClick={onCompare}>
          <BadgeCheck size={16} strokeWidth={1.5} aria-hidden />
          {t('compare')}
        </Button>
      )}
      {kind !== 'self' && (
        <NameForm
          label={t('nickname')}
          hint={t('nicknameHint')}
          name={view.name}
          onSave={(name) => api.setNickname({ conversation: id, name })}
        />
      )}
      {kind !== 'request' && (
        <TimerChoice
          view={view}
          onChange={(timer) => act.mutate(() => api.setTimer({ conversation: id, timer }))}
        />
      )}
      <Checkbox
        checked={isPinned}
        onChange={(on) => act.mutate(() => api.pin({ conversation: id, isPinned: on }))}
      >
        {t('pin')}
      </Checkbox>
      {kind === 'contact' && (
        <Checkbox
          checked={isMuted ?? false}
          onChange={(on) => act.mutate(() => api.mute({ conversation: id, isMuted: on }))}
        >
          {t('mute')}
        </Checkbox>
      )}
      {act.error && <ErrorNotice error={act.error} />}
      <div className="flex flex-wrap gap-2">
        {kind !== 'self' && (
          <Button
            onClick={() => act.mutate(() => api.block({ conversation: id, isBlocked: !isBlocked }))}
            busy={act.isPending}
          >
            {isBlocked ? t('unblock') : t('block')}
          </Button>
        )}
        <Button variant="danger" onClick={() => act.mutate(putAway)} busy={act.isPending}>
          {t('hide')}
        </Button>
      </div>
      <p className="text-xs text-ink-muted">{t('hideText')}</p>
    </>
  )
}
