'use client'

import { ArrowRight } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { useBalances } from '@/lib/hooks/balances'
import { useClaimOverview } from '@/lib/hooks/claim-overview'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { useRewardHistory, useRewardsAccount } from '@/lib/hooks/rewards-account'
import { useWallet } from '@/lib/hooks/wallet'
import { earnedLately } from '@/lib/rewards/earned'
import type { OpenNode } from '@/lib/staking/open-node'
import type { SessionNode } from '@/lib/staking/session-node'
import { walletTotals } from '@/lib/staking/wallet-totals'
import { unixSeconds } from '@/lib/units/time'
import { useOwnWord } from './use-own-word'

type Props = { wallet: Address; nodes: readonly SessionNode[]; contracts: readonly OpenNode[] }

/** Where a wallet's SESH is, in four sums. */
export function StakeTotals({ wallet, nodes, contracts }: Props) {
  const t = useTranslations('stakes.totals')
  const { address } = useWallet()
  const balances = useBalances(wallet).data
  const own = useOwnWord(wallet)
  const { plan } = useClaimOverview(wallet)
  const { staked, waiting } = walletTotals({ nodes, contracts, wallet })
  const rewards = wallet === address ? '/rewards' : `/rewards?address=${wallet}`
  return (
    <dl className="card grid overflow-clip sm:grid-cols-2 lg:grid-cols-4">
      <Total name={t('staked')} value={staked} />
      <Total name={t('waiting')} value={waiting} />
      <Total name={t('claimable')} value={plan?.claimable}>
        {plan && plan.claimable > 0n && (
          <Link
            href={rewards}
            prefetch={false}
            className="inline-flex min-h-8 items-center gap-1 text-sm text-accent hover:underline"
          >
            {t('toRewards', { own })}{' '}
            <ArrowRight size={14} strokeWidth={1.5} className="rtl:-scale-x-100" aria-hidden />
          </Link>
        )}
        <Earned wallet={wallet} />
      </Total>
      <Total name={t('balance')} value={balances?.sesh} />
    </dl>
  )
}

/** What the last day brought, and how long that day was: the network keeps a total every few hours. */
function Earned({ wallet }: { wallet: Address }) {
  const t = useTranslations('stakes.totals')
  const amount = useAmountText()
  const { duration } = useTimeWords()
  const samples = useRewardHistory(wallet).data
  const account = useRewardsAccount(wallet).data
  const now = useNetworkHead().data?.timestamp
  if (!samples || !account || now === undefined) return null
  const lately = earnedLately({ samples, total: account.rewards, now })
  if (!lately) return null
  const time = duration(unixSeconds(now - lately.since))
  return (
    <span className="text-sm text-ink-muted">
      {t('earned', { amount: amount(lately.value), duration: time })}
    </span>
  )
}

type TotalProps = { name: string; value: bigint | undefined; children?: ReactNode }

/** One sum; the hairlines between sums come from their shadows, whatever the columns. */
const Total = ({ name, value, children }: TotalProps) => (
  <div className="flex flex-col gap-1 p-5 shadow-[0_0_0_0.5px_var(--color-line)]">
    <dt className="text-sm text-ink-muted">{name}</dt>
    <dd className="flex flex-col items-start">
      <Amount value={value} decimals={2} className="text-xl font-medium" />
      {children}
    </dd>
  </div>
)
