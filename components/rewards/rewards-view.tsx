'use client'

import { Coins } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LookedUpNotice, LookUpForm, useLookedUp } from '@/components/figures/look-up'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'

const AccountRewards = lazyPart(() => import('./account-rewards'))
const LiquidHoldings = lazyPart(() => import('@/components/liquid/liquid-holdings'))
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
      <AccountRewards wallet={wallet} isOwn={sameAddress(wallet, address)} />
      <LiquidHoldings wallet={wallet} />
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
