'use client'

import { useTranslations } from 'next-intl'
import type { Hex } from 'viem'
import { CopyButton } from '@/components/ui/copy-button'

/** The link of a listing or offer, to be sent: whoever opens it checks the order anew, so it carries the hash alone (E-30). */
export function ShareOrder({ hash }: { hash: Hex }) {
  const t = useTranslations('market.order.share')
  const common = useTranslations('common')
  return (
    <p className="flex flex-wrap items-center gap-x-1 text-sm text-ink-muted">
      {t('text')}
      <CopyButton
        text={`${window.location.origin}/market/${hash}`}
        label={t('copy')}
        doneLabel={common('copied')}
      />
    </p>
  )
}
