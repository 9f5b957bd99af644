'use client'

import { Coins } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { lazyPart } from '@/components/ui/lazy-part'

const SendSesh = lazyPart(() => import('./send-sesh'))

/** Opens the way to send SESH to somebody; wallet and chain are loaded with it. */
export function PayButton({ accountId }: { accountId: string }) {
  const t = useTranslations('messages.pay')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        aria-label={t('open')}
        title={t('open')}
        onClick={() => setIsOpen(true)}
        className="grid size-11 shrink-0 place-items-center rounded-control text-ink-muted hover:bg-surface-2 hover:text-ink"
      >
        <Coins size={18} strokeWidth={1.5} aria-hidden />
      </button>
      <Dialog open={isOpen} onClose={() => setIsOpen(false)} title={t('title')}>
        {isOpen && <SendSesh accountId={accountId} onClose={() => setIsOpen(false)} />}
      </Dialog>
    </>
  )
}
