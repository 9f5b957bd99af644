'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useWallet } from '@/lib/hooks/wallet'
import { useCancel } from './use-cancel'

/** The way out when something is wrong: one transaction that needs nothing of the order book. */
export default function CancelEverything() {
  const t = useTranslations('selling.everything')
  const { status } = useWallet()
  const { cancelAll } = useCancel()
  return (
    <section aria-label={t('title')} className="card flex flex-col items-start gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="max-w-[65ch] text-sm text-ink-muted">{t('text')}</p>
      <Button variant="danger" disabled={status !== 'connected'} onClick={cancelAll}>
        {t('action')}
      </Button>
    </section>
  )
}
