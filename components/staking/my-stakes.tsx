'use client'

import { Wallet } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LookedUpNotice, LookUpForm, useLookedUp } from '@/components/figures/look-up'
import { LazyPoolPositions } from '@/components/pools/lazy-pages'
import { lazyPart } from '@/components/ui/lazy-part'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useWallet } from '@/lib/hooks/wallet'

const LiquidHoldings = lazyPart(() => import('@/components/liquid/liquid-holdings'))
const WalletStakes = lazyPart(() => import('./wallet-stakes'))

/** Everything that the connected wallet, or the address that was asked for, has staked. */
export function MyStakes() {
  const { address } = useWallet()
  const lookedUp = useLookedUp()
  const wallet = lookedUp ?? address
  if (!wallet) return <NoWallet />
  return (
    <div className="flex flex-col gap-8">
      {lookedUp && lookedUp !== address && <LookedUpNotice address={lookedUp} page="/my" />}
      <LiquidHoldings wallet={wallet} />
      <WalletStakes wallet={wallet} />
      <LazyPoolPositions wallet={wallet} />
    </div>
  )
}

function NoWallet() {
  const t = useTranslations('stakes.connect')
  return (
    <ConnectFirst icon={Wallet} title={t('title')} text={t('text')} action={t('action')}>
      <LookUpForm page="/my" />
    </ConnectFirst>
  )
}
