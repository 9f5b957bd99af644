'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { WalletAddress } from '@/components/figures/wallet-address'
import { MoreButton } from '@/components/ui/more-button'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { VirtualList } from '@/components/ui/virtual-list'
import { usePoolMembers } from '@/lib/hooks/micro'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import { sameAddress } from '@/lib/units/same-address'
import { PoolBar } from './pool-bar'

type Props = { pool: MicroPoolState; mine: bigint; you: Address | undefined }

/** The seat as its members fill it: a picture, and who holds how much, the largest first. */
export function PoolMembers({ pool, mine, you }: Props) {
  const t = useTranslations('pools.members')
  const amount = useAmountText()
  const { gathered, target } = pool
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p className="figure text-sm text-ink-muted">
          {t('filled', { gathered: amount(gathered), target: amount(target) })}
        </p>
      </div>
      <PoolBar pool={pool} mine={mine} size="page" />
      <p className="text-xs text-ink-muted">{t('legend')}</p>
      <Members pool={pool} you={you} />
    </section>
  )
}

function Members({ pool, you }: { pool: MicroPoolState; you: Address | undefined }) {
  const t = useTranslations('pools.members')
  const common = useTranslations('common')
  const query = usePoolMembers(pool.pool)
  const { data, error } = query
  if (error && !data) return <p className="text-sm text-ink-muted">{t('missing')}</p>
  if (!data) return <SkeletonRows rows={3} height="2.75rem" label={common('loading')} />
  const items = data.pages.flatMap((page) => page.items)
  if (items.length === 0) return <p className="text-sm text-ink-muted">{t('none')}</p>
  return (
    <>
      <VirtualList items={items} rowHeight={45} keyOf={({ member }) => member}>
        {({ member, shares, wishesToLeave }) => (
          <li className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-t border-line py-1.5 text-sm">
            <span className="flex flex-wrap items-center gap-x-2">
              <WalletAddress address={member} you={sameAddress(member, you)} />
              {wishesToLeave && <span className="text-xs text-caution">{t('wishes')}</span>}
            </span>
            <Amount value={shares} />
          </li>
        )}
      </VirtualList>
      <MoreButton query={query}>{t('more')}</MoreButton>
    </>
  )
}
