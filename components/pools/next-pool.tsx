'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { CopyButton } from '@/components/ui/copy-button'

/** Where one's next pool will be: known before it exists, so that an operator can keep a seat for it. */
export function NextPool({ next }: { next: Address }) {
  const t = useTranslations('pools.next')
  return (
    <div className="rounded-control border border-line p-4 text-sm">
      <p className="font-medium">{t('title')}</p>
      <p className="flex items-center gap-1">
        <span dir="ltr" className="figure min-w-0 break-all" data-testid="next-pool">
          {next}
        </span>
        <CopyButton text={next} label={t('copy')} doneLabel={t('copied')} />
      </p>
      <p className="text-ink-muted">{t('text')}</p>
    </div>
  )
}
