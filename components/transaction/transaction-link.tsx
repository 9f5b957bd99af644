'use client'

import { useTranslations } from 'next-intl'
import type { Hex } from 'viem'
import { shortId } from '@/components/figures/short-id'
import { CopyButton } from '@/components/ui/copy-button'
import { useDeployment } from '@/lib/hooks/deployment'

/** A transaction's hash to copy, and its page on the chain's explorer where there is one. */
export function TransactionLink({ hash }: { hash: Hex }) {
  const t = useTranslations()
  const { explorerUrl } = useDeployment()
  return (
    <p className="flex items-center gap-2 text-xs text-ink-muted">
      {t('transaction.submitted.hash')}
      {explorerUrl ? (
        <a
          href={`${explorerUrl}/tx/${hash}`}
          target="_blank"
          rel="noreferrer"
          dir="ltr"
          className="figure underline"
        >
          {shortId(hash)}
        </a>
      ) : (
        <span dir="ltr" className="figure" title={hash}>
          {shortId(hash)}
        </span>
      )}
      <CopyButton
        text={hash}
        label={t('common.copy', { what: shortId(hash) })}
        doneLabel={t('common.copied')}
      />
    </p>
  )
}
