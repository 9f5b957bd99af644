'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Notice } from '@/components/ui/notice'
import { lazyPart } from '@/components/ui/lazy-part'
import { useHasMarket } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'
import type { KnownName } from '@/lib/names/known-name'
import { sameAddress } from '@/lib/units/same-address'
import { FreeName } from './free-name'
import { NameFacts } from './name-facts'
import { NameHead } from './name-head'
import { NameHistory } from './name-history'
import { NameRecords } from './name-records'
import { NameRulesBanner } from './name-rules-banner'
import { StrangersText } from './strangers-text'

const OwnerPanel = lazyPart(() => import('@/components/names/keep/owner-panel'))
const UnlockName = lazyPart(() => import('./unlock-name'))
const ShareCard = lazyPart(() => import('./share-card'))
const OwnNameAlarm = lazyPart(() => import('@/components/market/mine/own-name-alarm'))
const NameMarket = lazyPart(() => import('@/components/market/name/name-market'))
const NameSales = lazyPart(() => import('@/components/market/name/name-sales'))

type Props = {
  known: KnownName
  /** The last reading failed: what is shown is the one before. */
  isOld: boolean
}

/** One name, live from the chain: whose it is, until when, what it points to, what it has been through. */
export default function NamePage({ known: read, isOld }: Props) {
  const t = useTranslations('name')
  const { address } = useWallet()
  const [unlocked, setUnlocked] = useState<string | null>(null)
  const known = { ...read, label: read.label ?? unlocked }
  const hasMarket = useHasMarket()
  const { state, label } = known
  const isMine = sameAddress(address, state.owner ?? undefined)
  // Names past the rule, and hidden ones, are neither bought nor sold (E-03).
  const tradedLabel = hasMarket && known.isStandard ? label : null
  return (
    <div className="flex flex-col gap-6">
      <NameHead known={known} />
      {isOld && (
        <Notice tone="caution" live>
          {t('old')}
        </Notice>
      )}
      <NameRulesBanner />
      {hasMarket && address && <OwnNameAlarm known={known} wallet={address} />}
      {!known.isStandard && (
        <Notice tone="danger" title={t('nonStandard.title')}>
          {t('nonStandard.text')}
          <StrangersText text={state.registryName} />
        </Notice>
      )}
      {state.owner === null ? (
        <FreeName label={label} />
      ) : (
        // On a phone the price comes before the past; on wide screens it stands beside both.
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:grid-rows-[auto_1fr]">
          <div className="flex min-w-0 flex-col gap-6">
            {known.isStandard && label === null && (
              <UnlockName tokenId={state.tokenId} onUnlock={setUnlocked} />
            )}
            <NameFacts known={known} />
            <NameRecords known={known} />
          </div>
          <div className="flex min-w-0 flex-col gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            {tradedLabel !== null && <NameMarket known={known} label={tradedLabel} />}
            {isMine && <OwnerPanel known={known} />}
            {label !== null && <ShareCard label={label} />}
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            {tradedLabel !== null && <NameSales known={known} label={tradedLabel} />}
            <NameHistory tokenId={state.tokenId} />
          </div>
        </div>
      )}
    </div>
  )
}
