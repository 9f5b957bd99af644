'use client'

import { useMutation } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Chip } from '@/components/ui/chip'
import { Dialog } from '@/components/ui/dialog'
import { useMessenger } from '@/lib/hooks/messenger'
import type { Room } from '@/lib/messaging/model/community'
import type { ConversationView } from '@/lib/messaging/model/conversation'
import { AccountIdText } from '../account-id-text'
import { goTo } from '../use-place'

type Props = { view: ConversationView; room: Room; open: boolean; onClose: () => void }

/** What a room is, who one is in it, and the way out. */
export function AboutCommunity({ view, room, open, onClose }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={<bdi>{view.name}</bdi>}>
      <About view={view} room={room} onClose={onClose} />
    </Dialog>
  )
}

function About({ view, room, onClose }: Omit<Props, 'open'>) {
  const t = useTranslations('messages.community')
  const api = useMessenger()
  const { id: conversation, isPinned, isMuted, link } = view
  const act = useMutation({ mutationFn: (action: () => Promise<void>) => action() })
  return (
    <>
      {room.description !== '' && (
        <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
          {room.description}
        </p>
      )}
      <p className="text-sm text-ink-muted">
        {room.canWrite ? t('writable') : t('readOnly')}
        {room.activeUsers !== null && ` ${t('people', { count: room.activeUsers })}`}
      </p>
      {room.isModerator && (
        <Chip icon={ShieldCheck} tone="positive">
          {t('moderator')}
        </Chip>
      )}
      <AccountIdText id={room.ownId} label={t('ownId')} />
      <p className="text-xs text-ink-muted">{t('ownIdText')}</p>
      {link && <AccountIdText id={link} label={t('link')} />}
      <Checkbox
        checked={isPinned}
        onChange={(on) => act.mutate(() => api.pin({ conversation, isPinned: on }))}
      >
        {t('pin')}
      </Checkbox>
      <Checkbox
        checked={isMuted ?? false}
        onChange={(on) => act.mutate(() => api.mute({ conversation, isMuted: on }))}
      >
        {t('mute')}
      </Checkbox>
      {act.error && <ErrorNotice error={act.error} />}
      <Leave conversation={conversation} onClose={onClose} />
    </>
  )
}

function Leave({ conversation, onClose }: { conversation: string; onClose: () => void }) {
  const t = useTranslations('messages.community')
  const api = useMessenger()
  const [isAsking, setIsAsking] = useState(false)
  const leave = useMutation({
    mutationFn: () => api.leaveCommunity({ conversation }),
    onSuccess: () => {
      onClose()
      goTo({ kind: 'list' })
    },
  })
  if (!isAsking)
    return (
      <Button className="self-start" onClick={() => setIsAsking(true)}>
        {t('leave')}
      </Button>
    )
  return (
    <div className="flex flex-col gap-3 rounded-control border border-line p-4">
      <p className="text-sm">{t('leaveText')}</p>
      {leave.error && <ErrorNotice error={leave.error} />}
      <div className="flex flex-wrap gap-2">
        <Button variant="danger" busy={leave.isPending} onClick={() => leave.mutate()}>
          {t('leaveNow')}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{t('stay')}</Button>
      </div>
    </div>
  )
}
