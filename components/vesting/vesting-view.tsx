'use client'

import { Hourglass } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useVestingOf } from '@/lib/hooks/vesting'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useWallet } from '@/lib/hooks/wallet'

const VestingCard = lazyPart(() => import('./vesting-card'))
const FindVesting = lazyPart(() => import('./find-vesting'))

/** The vesting contracts of the connected wallet. */
export function VestingView() {
  const { address } = useWallet()
  return address ? <Contracts wallet={address} /> : <NoWallet />
}

function NoWallet() {
  const t = useTranslations('vesting.connect')
  return <ConnectFirst icon={Hourglass} title={t('title')} text={t('text')} action={t('action')} />
}

function Contracts({ wallet }: { wallet: Address }) {
  const t = useTranslations('vesting.empty')
  const common = useTranslations('common')
  const query = useVestingOf(wallet)
  if (query.isPending) return <SkeletonBlocks rows={1} height="20rem" label={common('loading')} />
  return (
    <div className="flex flex-col gap-6">
      {query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {query.data?.map((account) => (
        <VestingCard key={account.address} account={account} />
      ))}
      {query.data?.length === 0 && (
        <EmptyState icon={Hourglass} title={t('title')}>
          {t('text')}
        </EmptyState>
      )}
      <FindVesting wallet={wallet} />
    </div>
  )
}
