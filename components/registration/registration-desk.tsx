'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ErrorNotice } from '@/components/figures/error-notice'
import { shortId } from '@/components/figures/short-id'
import { ActingSwitch } from '@/components/vesting/acting-switch'
import { useActor } from '@/components/vesting/use-actor'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { InputError } from '@/lib/errors/input-error'
import { useRegistrationCheck, useRegistrationState, useRegistrationTerms } from '@/lib/hooks/registrations'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { sameAddress } from '@/lib/units/same-address'
import { RegistrationForm } from './registration-form'

/** The registration of the wallet (or the vesting contract that acts), verified before anything can be paid. */
export default function RegistrationDesk({ registrations }: { registrations: PreparedRegistration[] }) {
  const { holder } = useActor()
  const [newest] = registrations
  const own = registrations.find(({ operator }) => sameAddress(operator, holder))
  return (
    <>
      <ActingSwitch />
      {own ? (
        <Verified registration={own} />
      ) : (
        newest && (
          <ErrorNotice
            error={new InputError('not-for-this-operator', { operator: shortId(newest.operator) })}
          />
        )
      )}
    </>
  )
}

function Verified({ registration }: { registration: PreparedRegistration }) {
  const t = useTranslations('run.node')
  const common = useTranslations('common')
  const check = useRegistrationCheck(registration)
  const state = useRegistrationState(registration)
  const terms = useRegistrationTerms()
  const error = check.error ?? state.error ?? terms.error
  const retry = () => void Promise.all([check.refetch(), state.refetch(), terms.refetch()])
  if (error) return <ErrorNotice error={error} onRetry={retry} />
  if (!check.data || state.isPending || !terms.data)
    return <SkeletonBlocks rows={2} height="9rem" label={common('loading')} />
  if (state.nodeId !== null)
    return (
      <Next href={`/nodes/${state.nodeId}`} action={t('runningAction')} title={t('running')}>
        {t('runningText', { node: String(state.nodeId) })}
      </Next>
    )
  if (state.contract)
    return (
      <Next href={`/stake/${state.contract.address}`} action={t('contractAction')} title={t('contract')}>
        {t('contractText')}
      </Next>
    )
  return <RegistrationForm registration={registration} terms={terms.data} />
}

type NextProps = { href: string; title: string; action: string; children: string }

const Next = ({ href, title, action, children }: NextProps) => (
  <Notice
    live
    title={title}
    action={
      <Link href={href} prefetch={false} className={buttonClass('primary')}>
        {action}
      </Link>
    }
  >
    {children}
  </Notice>
)
