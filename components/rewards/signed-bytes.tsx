'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import type { VerifiedRewards } from '@/lib/chain/signatures/verified-rewards'

/** The raw parts of the check, for whoever wants to repeat it elsewhere. */
export function SignedBytes({ proof }: { proof: VerifiedRewards }) {
  const t = useTranslations('rewards.proof')
  return (
    <details className="text-sm">
      <summary className="min-h-11 py-2.5 text-ink-muted hover:text-ink">{t('details')}</summary>
      <dl className="flex flex-col gap-3">
        <Bytes name={t('message')} value={proof.message} />
        <Bytes name={t('signersKey')} value={proof.signersPublicKey} />
        <Bytes name={t('aggregateKey')} value={proof.aggregatePublicKey} />
      </dl>
    </details>
  )
}

function Bytes({ name, value }: { name: string; value: string }) {
  const t = useTranslations('common')
  return (
    <div>
      <dt className="flex items-center justify-between text-xs text-ink-muted">
        {name}
        <CopyButton text={value} label={t('copy', { what: name })} doneLabel={t('copied')} />
      </dt>
      <dd className="figure text-xs break-all" dir="ltr">
        {value}
      </dd>
    </div>
  )
}
