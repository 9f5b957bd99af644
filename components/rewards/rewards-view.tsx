'use client'

import { Coins } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { LookedUpNotice, LookUpForm, useLookedUp } from '@/components/figures/look-up'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useClaimOverview } from '@/lib/hooks/claim-overview'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'
import { ClaimLimitMeter } from './claim-limit-meter'
import { ClaimPanel } from './claim-panel'
import { ClaimSteps } from './claim-steps'
import { LastClaim } from './last-claim'
import { PoolPayout } from './pool-payout'
import { NetworkProof } from './network-proof'
import { RewardLedger } from './reward-ledger'
import { UnfinishedClaim } from './unfinished-claim'

const ClaimHistory = lazyPart(() => import('./claim-history'))
const EarnedHistory = lazyPart(() => import('./earned-history'))
const WalletsTogether = lazyPart(() => import('./wallets-together'))

/** Rewards of the connected wallet, or of the address that the page was asked for. */
export function RewardsView() {
  const { address } = useWallet()
  const lookedUp = useLookedUp()
  const wallet = lookedUp ?? address
  if (!wallet) return <NoWallet />
  return (
    <div className="flex flex-col gap-6">
      {lookedUp && lookedUp !== address && <LookedUpNotice address={lookedUp} page="/rewards" />}
      <Account wallet={wallet} isOwn={sameAddress(wallet, address)} />
      <WalletsTogether />
    </div>
  )
}

function NoWallet() {
  const t = useTranslations('rewards.connect')
  const { status, connect } = useWallet()
  const isWaiting = status === 'connecting'
  return (
    <EmptyState
      icon={Coins}
      title={t('title')}
      action={
        <div className="flex flex-col items-center gap-6">
          <Button variant="primary" onClick={connect} busy={isWaiting}>
            {isWaiting ? t('waiting') : t('action')}
          </Button>
          <LookUpForm page="/rewards" />
        </div>
      }
    >
      {t('text')}
    </EmptyState>
  )
}

function Account({ wallet, isOwn }: { wallet: Address; isOwn: boolean }) {
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
