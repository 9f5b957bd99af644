'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import type { Person } from '@/lib/messaging/model/state'

/** Everybody whose messages are not taken, and the way back. */
export function BlockedPeople({ people }: { people: readonly Person[] }) {
  const t = useTranslations('messages.blocked')
  const api = useMessenger()
  const unblock = useMutation({
    mutationFn: (conversation: string) => api.block({ conversation, isBlocked: false }),
  })
  return (
    <section aria-labelledby="blocked-people" className="flex flex-col gap-2">
      <h2 id="blocked-people" className="text-base font-medium">
        {t('title')}
      </h2>
      <p className="text-sm text-ink-muted">{people.length === 0 ? t('nobody') : t('text')}</p>
      <ul className="flex flex-col">
        {people.map(({ id, name }) => (
          <li key={id} className="flex items-center justify-between gap-3 border-t border-line py-2">
            <span className="min-w-0">
              <bdi className="block truncate">{name || shortId(id)}</bdi>
              {name !== '' && <span className="text-xs text-ink-muted">{shortId(id)}</span>}
            </span>
            <Button
              size="small"
              aria-label={t('unblockNamed', { name: name || shortId(id) })}
              busy={unblock.isPending && unblock.variables === id}
              onClick={() => unblock.mutate(id)}
            >
              {t('unblock')}
            </Button>
          </li>
        ))}
      </ul>
      {unblock.error && <ErrorNotice error={unblock.error} />}
    </section>
  )
}
