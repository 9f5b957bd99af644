'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { useMessenger } from '@/lib/hooks/messenger'

/** Removes account and messages from this browser, once more asked. */
export function ForgetAccount() {
  const t = useTranslations('messages.forget')
  const settings = useTranslations('messages.settings')
  const api = useMessenger()
  const [isAsking, setIsAsking] = useState(false)
  const forget = useMutation({ mutationFn: () => api.forget() })
  return (
    <>
      <Button variant="danger" onClick={() => setIsAsking(true)}>
        {settings('forget')}
      </Button>
      <Dialog open={isAsking} onClose={() => setIsAsking(false)} title={t('title')}>
        <p>{t('text')}</p>
        {forget.error && <ErrorNotice error={forget.error} />}
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" busy={forget.isPending} onClick={() => forget.mutate()}>
            {t('confirm')}
          </Button>
          <Button onClick={() => setIsAsking(false)}>{t('cancel')}</Button>
        </div>
      </Dialog>
    </>
  )
}
