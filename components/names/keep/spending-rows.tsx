'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useAllowance } from '@/lib/hooks/allowance'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { namesOf } from '@/lib/names/names-of'
import { RevokeRow } from './revoke-row'

/** SESH that the names' contracts may still take: the portal leaves none behind, so any is a warning (E-09). */
export function SpendingRows({ wallet }: { wallet: Address }) {
  const t = useTranslations('name.approvals.spending')
  const common = useTranslations('common')
  const start = useStartFlow()
  const { registry, registrar } = namesOf(useDeployment())
  const queries = {
    registry: useAllowance({ owner: wallet, spender: registry }),
    registrar: useAllowance({ owner: wallet, spender: registrar }),
  }
  const failed = Object.values(queries).find(({ data, error }) => data === undefined && error)
  if (failed) return <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />
  const spenders = [
    { name: 'registry', spender: registry, amount: queries.registry.data },
    { name: 'registrar', spender: registrar, amount: queries.registrar.data },
  ] as const
  if (spenders.some(({ amount }) => amount === undefined))
    return <SkeletonRows rows={2} height="3rem" label={common('loading')} />
  const standing = spenders.filter(({ amount }) => amount !== undefined && amount > 0n)
  if (standing.length === 0) return <p className="text-sm">{t('none')}</p>
  return (
    <ul className="divide-y divide-line">
      {standing.map(({ name, spender, amount }) => (
        <RevokeRow
          key={name}
          tone="danger"
          label={t('revoke', { who: t(name) })}
          onRevoke={() => start({ kind: 'revoke-allowance', spender })}
        >
          {t(name)} <Amount value={amount} />
        </RevokeRow>
      ))}
    </ul>
  )
}
