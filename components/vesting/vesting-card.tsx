'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { zeroAddress } from 'viem'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useClaimOverview } from '@/lib/hooks/claim-overview'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useWalletOverview } from '@/lib/hooks/wallet-overview'
import { releasable, type VestingAccount } from '@/lib/staking/vesting-account'
import { walletTotals } from '@/lib/staking/wallet-totals'
import { sameAddress } from '@/lib/units/same-address'
import { VestingActions } from './vesting-actions'
import { VestingStakes } from './vesting-stakes'

/** One vesting contract: what it holds, what it has staked, what is payable, and everything its owner can do. */
export default function VestingCard({ account }: { account: VestingAccount }) {
  const t = useTranslations('vesting.contract')
  const now = useChainNow()
  const overview = useWalletOverview(account.address).data?.data
  const returned = useClaimOverview(account.address).plan
  const rewards = useClaimOverview(account.beneficiary).plan
  const totals = overview && walletTotals({ ...overview, wallet: account.address })
  const staked = totals && totals.staked + totals.waiting
  const isStaking = account.kind === 'staking'
  const facts = [
    { name: t('balance'), value: <Amount value={account.balance} /> },
    ...(isStaking
      ? [
          { name: t('staked'), value: <Amount value={staked} /> },
          { name: t('returning'), value: <Amount value={returned?.unclaimed} /> },
          { name: t('rewards'), value: <Rewards value={rewards?.unclaimed} /> },
        ]
      : []),
    {
      name: t('due'),
      value: <Amount value={now === undefined ? undefined : releasable(account, now)} />,
    },
    { name: t(isStaking ? 'start' : 'cliff'), value: <Moment at={account.start} /> },
    { name: t('end'), value: <Moment at={account.end} /> },
    {
      name: t('revoker'),
      value: sameAddress(account.revoker, zeroAddress) ? (
        t('nobody')
      ) : (
        <WalletAddress address={account.revoker} copy />
      ),
    },
    { name: t('transferable'), value: t(account.isTransferable ? 'yes' : 'no') },
  ]
  return (
    <article className="card flex flex-col gap-5 p-5 sm:p-6">
      <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <WalletAddress address={account.address} copy />
        <span className="text-sm text-ink-muted">
          {account.isRevoked ? t('revokedChip') : t(isStaking ? 'staking' : 'plain')}
        </span>
      </header>
      <FactList facts={facts} />
      <VestingActions account={account} returned={returned} staked={staked} />
      {isStaking && overview && <VestingStakes overview={overview} vesting={account.address} />}
    </article>
  )
}

/** The rewards are the wallet's own all the while: no switch has to be left to see them. */
function Rewards({ value }: { value: bigint | undefined }) {
  const t = useTranslations('vesting.contract')
  return (
    <span className="flex flex-wrap items-baseline justify-end gap-x-3">
      <Amount value={value} />
      <Link href="/rewards" prefetch={false} className="text-sm underline underline-offset-2">
        {t('toRewards')}
      </Link>
    </span>
  )
}
