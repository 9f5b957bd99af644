'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useRegistrationCheck, useRegistrations, useRegistrationState } from '@/lib/hooks/registrations'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'

/** Everything that a node has prepared, each with what it is good for. */
export default function NodeVerdict({ ed25519PublicKey }: { ed25519PublicKey: string }) {
  const t = useTranslations('run.check')
  const common = useTranslations('common')
  const { data, error, refetch } = useRegistrations(ed25519PublicKey)
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows rows={1} height="4rem" label={common('loading')} />
  if (data.length === 0)
    return (
      <Notice tone="caution" live title={t('nothing')}>
        {t('nothingText')}
      </Notice>
    )
  return (
    <ul className="flex flex-col gap-3">
      {data.map((registration) => (
        <li key={registration.operator}>
          <Verdict registration={registration} />
        </li>
      ))}
    </ul>
  )
}

function Verdict({ registration }: { registration: PreparedRegistration }) {
  const t = useTranslations('run.check')
  const check = useRegistrationCheck(registration)
  const { nodeId } = useRegistrationState(registration)
  if (check.error) return <ErrorNotice error={check.error} />
  if (!check.data) return null
  return (
    <Notice live title={nodeId === null ? t('good') : t('running', { node: String(nodeId) })}>
      {t('goodText')} <WalletAddress address={registration.operator} />
    </Notice>
  )
}
