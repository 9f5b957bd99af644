'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { shortId } from '@/components/figures/short-id'
import { LazyPoolPositions } from '@/components/pools/lazy-pages'
import { BackLink } from '@/components/shell/back-link'
import { buttonClass } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Identicon } from '@/components/ui/identicon'
import { lazyPart } from '@/components/ui/lazy-part'
import { useOperatorRecord } from '@/lib/hooks/operators'
import { useLabel } from './use-watched'
import { WatchForm } from './watch-form'

const LiquidHoldings = lazyPart(() => import('@/components/liquid/liquid-holdings'))
const WalletStakes = lazyPart(() => import('@/components/staking/wallet-stakes'))
const WalletHistory = lazyPart(() => import('./wallet-history'))

/** Everything about one address, whoever's it is. */
export function AddressView({ address }: { address: Address }) {
  const t = useTranslations('portfolio.one')
  const common = useTranslations('common')
  const label = useLabel(address)
  const isOperator = useOperatorRecord(address).data?.firstSeenAt != null
  const short = shortId(address)
  return (
    <>
      <BackLink href="/address">{t('back')}</BackLink>
      <header className="mb-6 flex flex-wrap items-center gap-4">
        <Identicon seed={address} family="wallet" size={56} />
        <div className="min-w-0">
          <h1 className="flex items-center gap-1 text-2xl font-semibold">
            {label || (
              <span className="figure" dir="ltr">
                {short}
              </span>
            )}
            <CopyButton text={address} label={common('copy', { what: short })} doneLabel={common('copied')} />
          </h1>
          <p className="figure text-sm break-all text-ink-muted" dir="ltr">
            {address}
          </p>
        </div>
      </header>
      <div className="flex flex-col gap-8">
        <div className="flex flex-wrap gap-2">
          <Link href={`/rewards?address=${address}`} prefetch={false} className={buttonClass()}>
            {t('rewards')}
          </Link>
          {isOperator && (
            <Link href={`/operators/${address}`} prefetch={false} className={buttonClass()}>
              {t('operator')}
            </Link>
          )}
        </div>
        <WatchForm address={address} />
        <LiquidHoldings wallet={address} />
        <WalletStakes wallet={address} />
        <LazyPoolPositions wallet={address} />
        <WalletHistory wallet={address} />
      </div>
    </>
  )
}
