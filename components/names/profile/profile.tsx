'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { WalletAddress } from '@/components/figures/wallet-address'
import { FreeName } from '@/components/names/view/free-name'
import { NameHead } from '@/components/names/view/name-head'
import { NameRecords } from '@/components/names/view/name-records'
import { buttonClass } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { useHasMarket } from '@/lib/hooks/market'
import { useOwnedNames } from '@/lib/hooks/names'
import type { KnownName } from '@/lib/names/known-name'
import { Badges } from './badges'
import { OtherNames } from './other-names'

const ListedNames = lazyPart(() => import('@/components/market/mine/listed-names'))
const NamesWorth = lazyPart(() => import('@/components/market/worth/names-worth'))
const WalletStakes = lazyPart(() => import('@/components/staking/wallet-stakes'))

/** A name, the account behind it, and what else its holder has; nothing that they only say of themselves. */
export default function Profile({ known }: { known: KnownName }) {
  const { owner } = known.state
  return (
    <div className="flex flex-col gap-6">
      <NameHead known={known} />
      {owner === null ? <FreeName label={known.label} /> : <Held known={known} owner={owner} />}
    </div>
  )
}

function Held({ known, owner }: { known: KnownName; owner: Address }) {
  const t = useTranslations('name.profile')
  const hasMarket = useHasMarket()
  const names = useOwnedNames(owner).data?.data
  const isReceived = names?.some((name) => name.isReceived && name.tokenId === known.state.tokenId)
  return (
    <>
      {isReceived && (
        <Notice tone="caution" title={t('received.title')}>
          {t('received.text')}
        </Notice>
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <section className="card flex flex-col items-start gap-4 p-5 sm:p-6">
          <h2 className="text-lg font-semibold">{t('badges')}</h2>
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <span className="text-ink-muted">{t('holder')}</span> <WalletAddress address={owner} copy />
          </p>
          <Badges known={known} owner={owner} />
          <Link href={`/address/${owner}`} prefetch={false} className={buttonClass('secondary', 'small')}>
            {t('wallet')}
          </Link>
        </section>
        <NameRecords known={known} />
      </div>
      {hasMarket && names && <NamesWorth names={names.filter((name) => !name.isReceived)} />}
      {hasMarket && <ListedNames owner={owner} />}
      <OtherNames owner={owner} than={known.state.tokenId} />
      <section className="flex flex-col gap-4">
        <h2 className="text-lg font-semibold">{t('stakes')}</h2>
        <WalletStakes wallet={owner} />
      </section>
    </>
  )
}
