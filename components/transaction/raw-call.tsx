'use client'

import { useTranslations } from 'next-intl'
import type { Call } from '@/lib/chain/transactions/transaction'

const asText = (args: readonly unknown[]) =>
  JSON.stringify(args, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 2)

/** The exact call behind the words, one click away. */
export function RawCall({ call }: { call: Call }) {
  const t = useTranslations('transaction.review')
  return (
    <details className="text-xs text-ink-muted">
      <summary className="cursor-pointer py-1">{t('raw')}</summary>
      <dl dir="ltr" className="figure flex flex-col gap-1 pt-2 break-all">
        <dt>{t('contract')}</dt>
        <dd className="text-ink">{call.address}</dd>
        <dt>{t('function')}</dt>
        <dd className="max-h-48 overflow-auto whitespace-pre-wrap text-ink">
          {call.functionName} {asText(call.args)}
        </dd>
      </dl>
    </details>
  )
}
