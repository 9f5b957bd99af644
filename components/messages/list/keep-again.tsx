'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import { queryKeys } from '@/lib/hooks/query-keys'
import { hrefOf } from '../use-place'

/** The browser cleared what was kept while the account was open: what a person can do about it. */
export function KeepAgain() {
  const t = useTranslations('messages.gone')
  const api = useMessenger()
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: () => api.keepAgain(),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.storageHealth() }),
  })
  return (
    <div className="flex flex-col gap-2 pt-3">
      {keep.error && <ErrorNotice error={keep.error} />}
      <Button variant="primary" busy={keep.isPending} onClick={() => keep.mutate()}>
        {t('keep')}
      </Button>
      <p className="text-xs text-ink-muted">{t('keepHint')}</p>
      <a href={hrefOf({ kind: 'settings' })} className="inline-flex min-h-11 items-center text-sm underline">
        {t('save')}
      </a>
    </div>
  )
}
