'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { lazyPart } from '@/components/ui/lazy-part'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useClaimOverview } from '@/lib/hooks/claim-overview'
import { ClaimLimitMeter } from './claim-limit-meter'
import { ClaimPanel } from './claim-panel'
import { ClaimSteps } from './claim-steps'
import { LastClaim } from './last-claim'
import { NetworkProof } from './network-proof'
import { PoolPayout } from './pool-payout'
import { RewardLedger } from './reward-ledger'
import { UnfinishedClaim } from './unfinished-claim'

const ClaimHistory = lazyPart(() => import('./claim-history'))
const EarnedHistory = lazyPart(() => import('./earned-history'))

/** What a wallet earned, what of it can be claimed now, and how. */
export default function AccountRewards({ wallet, isOwn }: { wallet: Address; isOwn: boolean }) {
  const t = useTranslations('common')
  const { plan, account, recipient } = useClaimOverview(wallet)
  const error = account.error ?? recipient.error
  if (!account.data || !recipient.data || !plan)
    return error ? (
      <ErrorNotice
        error={error}
        onRetry={() => {
          void account.refetch()
          void recipient.refetch()
        }}
      />
    ) : (
      <SkeletonBlocks rows={3} height="10rem" label={t('loading')} />
    )
  const facts = { wallet, plan, account: account.data, ...recipient.data }
  return (
    <>
      {error && <ErrorNotice error={error} />}
      {isOwn && <UnfinishedClaim />}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <div className="flex min-w-0 flex-col gap-6">
          <ClaimPanel {...facts} isOwn={isOwn} />
          <RewardLedger {...facts} />
          <EarnedHistory wallet={wallet} />
          <ClaimHistory wallet={wallet} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <NetworkProof wallet={wallet} />
          {isOwn && plan.steps.length > 0 && <ClaimSteps {...facts} />}
          <ClaimLimitMeter limit={recipient.data.limit} />
          <PoolPayout />
          {isOwn && <LastClaim />}
        </div>
      </div>
    </>
  )
}
