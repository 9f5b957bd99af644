'use client'

import { useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import { Button, buttonClass } from '@/components/ui/button'
import { deleteRegistration } from '@/lib/api/backend/registrations'
import { useWallet } from '@/lib/hooks/wallet'
import { useRegistrationState } from '@/lib/hooks/registrations'
import { deletionText, type PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { sameAddress } from '@/lib/units/same-address'

/** One prepared node: how far it is, and what comes next. */
export function RegistrationRow({ registration }: { registration: PreparedRegistration }) {
  const t = useTranslations('run.list')
  const { ed25519PublicKey, preparedAt, operator } = registration
  const { address } = useWallet()
  const { nodeId, contract, isPending } = useRegistrationState(registration)
  const { remove, isBusy, error } = useDeletion(registration)
  // Only a wallet can sign the deletion; a vesting contract's entry is left to age.
  const canDelete = sameAddress(address, operator) && nodeId === null && !contract
  return (
    <li className="card flex flex-col gap-3 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-col gap-1">
          <NodeKey id={ed25519PublicKey} copy />
          <span className="text-xs text-ink-muted">
            {t('preparedAt')} <Moment at={preparedAt} />
          </span>
        </div>
        <div className="flex flex-wrap gap-2">
          {canDelete && (
            <Button variant="quiet" busy={isBusy} onClick={() => void remove()}>
              {t('delete')}
            </Button>
          )}
          {nodeId !== null ? (
            <Link href={`/nodes/${nodeId}`} prefetch={false} className={buttonClass()}>
              {t('running', { node: String(nodeId) })}
            </Link>
          ) : contract ? (
            <Link href={`/stake/${contract.address}`} prefetch={false} className={buttonClass('primary')}>
              {t('continue')}
            </Link>
          ) : (
            !isPending && (
              <Link href={`/run/${ed25519PublicKey}`} prefetch={false} className={buttonClass('primary')}>
                {t('register')}
              </Link>
            )
          )}
        </div>
      </div>
      {error !== undefined && <ErrorNotice error={error} onRetry={() => void remove()} />}
    </li>
  )
}

/** Has the backend forget a registration; the operator's wallet signs that it may. */
function useDeletion({ ed25519PublicKey, operator }: PreparedRegistration) {
  const queries = useQueryClient()
  const { signMessage } = useWallet()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const remove = async () => {
    setIsBusy(true)
    setError(undefined)
    try {
      const signature = await signMessage(deletionText(ed25519PublicKey))
      if (signature) await deleteRegistration({ ed25519PublicKey, operator, signature })
      await queries.invalidateQueries({ queryKey: ['registrations'] })
    } catch (problem) {
      setError(problem)
    }
    setIsBusy(false)
  }
  return { remove, isBusy, error }
}
