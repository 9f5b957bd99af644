'use client'

import { useTranslations } from 'next-intl'
import { isAddressEqual, type Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { useTimeWords } from '@/components/figures/use-words'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { earliestLeaveRequest } from '@/lib/staking/leave-rules'
import type { SessionNode } from '@/lib/staking/session-node'

/** Who has a seat in a running node, with how much, and from when each may ask to leave. */
export function ContributorList({ node, you }: { node: SessionNode; you: Address | undefined }) {
  const t = useTranslations('nodes.node')
  const seats = useTranslations('stake.seats')
  const { moment } = useTimeWords()
  const now = useChainNow()
  const parameters = useLeaveParameters().data
  const leaveFrom = (stake: SessionNode['contributors'][number]['stake']) =>
    parameters &&
    earliestLeaveRequest({
      stake,
      deposit: node.deposit,
      divisor: parameters.smallContributorDivisor,
      addedAt: node.addedAt,
      smallContributorDelay: parameters.smallContributorDelay,
    })
  return (
    <section aria-labelledby="contributors" className="card flex flex-col gap-3 p-5">
      <h2 id="contributors" className="text-lg font-semibold">
        {t('contributors')}
      </h2>
      <ol className="grid gap-2 sm:grid-cols-2">
        {node.contributors.map(({ address, stake }, index) => {
          const from = leaveFrom(stake)
          return (
            <li
              key={`${address} ${index}`}
              className="flex min-h-20 flex-col justify-between gap-2 rounded-control border border-line bg-surface-2 p-3"
            >
              <div className="flex items-center justify-between gap-2">
                <span className="text-xs text-ink-muted">
                  {seats(index === 0 ? 'operator' : 'contributor')}
                </span>
                <Amount value={stake} decimals={2} className="text-sm" />
              </div>
              <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
                <WalletAddress address={address} you={you !== undefined && isAddressEqual(address, you)} />
                {from !== undefined && now !== undefined && node.state === 'active' && (
                  <span className="text-xs text-ink-muted">
                    {from <= now ? t('leaveAny') : t('leaveFrom', { time: moment(from) })}
                  </span>
                )}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
