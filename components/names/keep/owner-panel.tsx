'use client'

import { useTranslations } from 'next-intl'
import { LokinetForm } from '@/components/names/records/lokinet-form'
import { SessionForm } from '@/components/names/records/session-form'
import type { KnownName } from '@/lib/names/known-name'
import { BurnName } from './burn-name'
import { RenewName } from './renew-name'
import { TransferForm } from './transfer-form'

/** What the owner of a name can do with it. */
export default function OwnerPanel({ known }: { known: KnownName }) {
  const t = useTranslations('name.keep')
  const { tokenId } = known.state
  return (
    <section className="card flex flex-col gap-6 p-5 sm:p-6" aria-label={t('title')}>
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <RenewName known={known} />
      <SessionForm known={known} />
      <LokinetForm known={known} />
      <TransferForm key={`transfer ${tokenId}`} known={known} />
      <BurnName key={`burn ${tokenId}`} known={known} />
    </section>
  )
}
