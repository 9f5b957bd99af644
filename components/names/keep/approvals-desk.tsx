'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { NameMark } from '@/components/names/figures/name-mark'
import { lazyPart } from '@/components/ui/lazy-part'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useStartFlow } from '@/lib/hooks/flows'
import { useHasMarket } from '@/lib/hooks/market'
import { useHeldNames, useNameOperators } from '@/lib/hooks/names'
import { RevokeRow } from './revoke-row'
import { SpendingRows } from './spending-rows'

const MarketPermissions = lazyPart(() => import('@/components/market/mine/market-permissions'))

type Query = { error: Error | null; refetch: () => unknown }

/** Everything that others may do with this wallet's names and, for names, with its SESH; each can be taken back. */
export default function ApprovalsDesk({ wallet }: { wallet: Address }) {
  const t = useTranslations('name.approvals')
  const start = useStartFlow()
  const hasMarket = useHasMarket()
  const operators = useNameOperators(wallet)
  const names = useHeldNames(wallet)
  const approved = names.data?.flatMap((name) =>
    name.approved ? [{ ...name, approved: name.approved }] : [],
  )
  return (
    <div className="flex flex-col gap-6">
      <Group title={t('spending.title')} text={t('spending.text')}>
        <SpendingRows wallet={wallet} />
      </Group>
      {hasMarket && <MarketPermissions wallet={wallet} />}
      <Group title={t('operators.title')} text={t('operators.text')}>
        <Rows query={operators} items={operators.data} none={t('operators.none')}>
          {(operator) => (
            <RevokeRow
              key={operator}
              tone="danger"
              onRevoke={() => start({ kind: 'revoke-operator', operator })}
              label={t('operators.revoke', { who: operator })}
            >
              <WalletAddress address={operator} copy />
            </RevokeRow>
          )}
        </Rows>
      </Group>
      <Group title={t('single.title')} text={t('single.text')}>
        <Rows query={names} items={approved} none={t('single.none')}>
          {({ state, label, approved: who }) => (
            <RevokeRow
              key={state.tokenId.toString()}
              tone="caution"
              onRevoke={() =>
                start({ kind: 'revoke-name-approval', name: { registryName: state.registryName, label } })
              }
              label={t('single.revoke', { name: label ?? state.registryName, who })}
            >
              <NameMark tokenId={state.tokenId} label={label} linked />
              <WalletAddress address={who} copy />
            </RevokeRow>
          )}
        </Rows>
      </Group>
    </div>
  )
}

const Group = ({ title, text, children }: { title: string; text: string; children: ReactNode }) => (
  <section className="card flex flex-col gap-2 p-5 sm:p-6">
    <h2 className="text-lg font-semibold">{title}</h2>
    <p className="max-w-[65ch] text-sm text-ink-muted">{text}</p>
    {children}
  </section>
)

type RowsProps<T> = {
  query: Query
  items: readonly T[] | undefined
  none: string
  children: (item: T) => ReactNode
}

function Rows<T>({ query, items, none, children }: RowsProps<T>) {
  const t = useTranslations('common')
  if (!items && query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  if (!items) return <SkeletonRows rows={1} height="3rem" label={t('loading')} />
  if (items.length === 0) return <p className="text-sm">{none}</p>
  return <ul className="divide-y divide-line">{items.map(children)}</ul>
}
