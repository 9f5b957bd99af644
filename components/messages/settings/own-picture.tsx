'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import { LARGEST_FILE } from '@/lib/messaging/files/largest-file'
import type { OwnAccount } from '@/lib/messaging/model/state'
import { PersonPicture } from '../people/person-picture'

/** One's own picture: as others see it, another one, or none. */
export function OwnPicture({ account }: { account: OwnAccount }) {
  const t = useTranslations('messages.settings.picture')
  const api = useMessenger()
  const input = useRef<HTMLInputElement>(null)
  const change = useMutation({
    mutationFn: async (file: File | null) => {
      // No more than it takes to see that it is too large.
      const chosen = file && new Uint8Array(await file.slice(0, LARGEST_FILE + 1).arrayBuffer())
      await api.setPicture({ chosen })
    },
  })
  const isRemoving = change.isPending && change.variables === null
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <PersonPicture person={account} size={72} />
        <div className="flex flex-wrap gap-2">
          <input
            ref={input}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif"
            hidden
            aria-label={t('file')}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) change.mutate(file)
              target.value = ''
            }}
          />
          <Button busy={change.isPending && !isRemoving} onClick={() => input.current?.click()}>
            {account.picture === undefined ? t('choose') : t('change')}
          </Button>
          {account.picture !== undefined && (
            <Button variant="quiet" busy={isRemoving} onClick={() => change.mutate(null)}>
              {t('remove')}
            </Button>
          )}
        </div>
      </div>
      <p className="text-xs text-ink-muted">{t('hint')}</p>
      {change.isSuccess && (
        <p role="status" className="text-sm text-positive">
          {change.variables === null ? t('removed') : t('changed')}
        </p>
      )}
      {change.error && <ErrorNotice error={change.error} />}
    </section>
  )
}
