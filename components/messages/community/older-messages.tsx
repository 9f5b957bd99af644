'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'

/** Fetches what was said in a room before what is here. */
export function OlderMessages({ id }: { id: string }) {
  const t = useTranslations('messages.community')
  const api = useMessenger()
  const fetch = useMutation({ mutationFn: () => api.olderMessages({ conversation: id }) })
  return (
    <div className="flex shrink-0 flex-col items-center gap-2 border-b border-line p-1">
      {fetch.error && <ErrorNotice error={fetch.error} />}
      <Button variant="quiet" size="small" busy={fetch.isPending} onClick={() => fetch.mutate()}>
        {t('older')}
      </Button>
    </div>
  )
}
