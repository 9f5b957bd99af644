'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { BatchPanel } from '@/components/batch/batch-panel'
import { useBatch } from '@/components/batch/use-batch'
import { ErrorNotice } from '@/components/figures/error-notice'
import { NameRulesBanner } from '@/components/names/view/name-rules-banner'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useHasMarket } from '@/lib/hooks/market'
import { useHeldNames } from '@/lib/hooks/names'
import { HeldNames } from './held-names'
import { ReceivedNames } from './received-names'
import { ReferralShare } from './referral-share'
import { useKeptNames } from './use-kept-names'

const ZombieNotice = lazyPart(() => import('@/components/market/mine/zombie-notice'))
const NamesWorth = lazyPart(() => import('@/components/market/worth/names-worth'))

/** Everything a wallet holds in names; a renewal of many that is under way comes first. */
export default function NamesDesk({ wallet }: { wallet: Address }) {
  const t = useTranslations('name')
  const common = useTranslations('common')
  const hasMarket = useHasMarket()
  const { batch, put, begin } = useBatch(wallet)
  const { data: names, error, refetch } = useHeldNames(wallet)
  const { isOwn, keep, hide } = useKeptNames(wallet)
  const sorted = names?.toSorted((a, b) => Number(a.state.renewedAt - b.state.renewedAt)) ?? []
  const own = sorted.filter(isOwn)
  const received = sorted.filter((name) => !isOwn(name))
  return (
    <div className="flex flex-col gap-6">
      <NameRulesBanner />
      {hasMarket && <ZombieNotice wallet={wallet} />}
      <ReferralShare wallet={wallet} />
      {batch && <BatchPanel wallet={wallet} batch={batch} put={put} />}
      {names && error && (
        <Notice tone="caution" live>
          {t('old')}
        </Notice>
      )}
      {hasMarket && names && (
        <NamesWorth names={own.map(({ state, label }) => ({ tokenId: state.tokenId, label }))} />
      )}
      {own.length > 0 && <HeldNames names={own} begin={batch ? null : begin} hide={hide} />}
      {received.length > 0 && <ReceivedNames names={received} keep={keep} />}
      {names?.length === 0 && <NoNames />}
      {!names && error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {!names && !error && <SkeletonRows rows={4} height="4.5rem" label={common('loading')} />}
    </div>
  )
}

function NoNames() {
  const t = useTranslations('name.mine.empty')
  return (
    <EmptyState
      icon={AtSign}
      title={t('title')}
      action={
        <Link href="/names" prefetch={false} className={buttonClass('primary')}>
          {t('action')}
        </Link>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
