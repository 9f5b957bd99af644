'use client'

import { Server } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useActor } from '@/components/vesting/use-actor'
import { useRegistrations } from '@/lib/hooks/registrations'
import { RegistrationRow } from './registration-row'

/** Prepared registrations of the wallet, or of the vesting contract that acts. */
export default function RegistrationList() {
  const t = useTranslations('run.list')
  const common = useTranslations('common')
  const { holder } = useActor()
  const { data, error, refetch } = useRegistrations(holder)
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows rows={2} height="5rem" label={common('loading')} />}
      {data?.length === 0 && (
        <EmptyState icon={Server} title={t('emptyTitle')}>
          {t('emptyText')}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <ul className="flex flex-col gap-3">
          {data.map((registration) => (
            <RegistrationRow key={registration.ed25519PublicKey} registration={registration} />
          ))}
        </ul>
      )}
    </section>
  )
}
