'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Hex } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import { OrderChip } from '@/components/market/figures/order-chip'
import { NameMark } from '@/components/names/figures/name-mark'
import { buttonClass } from '@/components/ui/button'
import { useJudgedOrder } from '@/lib/hooks/judged-order'
import { unixSeconds } from '@/lib/units/time'
import { CardWait } from './card-wait'

/** A shared listing or offer as it is now: its hash, its signature and the chain are checked here. */
export default function OrderCard({ hash }: { hash: Hex }) {
  const t = useTranslations('messages.cards')
  const { data, error, refetch } = useJudgedOrder(hash)
  if (error && !data) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <CardWait />
  return (
    <div className="flex flex-col items-start gap-3">
      <Names judged={data} />
      <Facts judged={data} />
      <Link href={`/market/${hash}`} prefetch={false} className={buttonClass('secondary', 'small')}>
        {t('openOrder')}
      </Link>
    </div>
  )
}

type Judged = NonNullable<ReturnType<typeof useJudgedOrder>['data']>

function Names({ judged: { shape, choices, labelOf, state } }: { judged: Judged }) {
  const t = useTranslations('market')
  return (
    <>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-ink-muted">{t(`kind.${shape.kind}`)}</span>
        <OrderChip status={state.status} />
      </p>
      {shape.criteria === null ? (
        <ul className="flex flex-wrap gap-x-4 gap-y-2">
          {shape.tokenIds.map((tokenId) => (
            <li key={tokenId}>
              <NameMark tokenId={tokenId} label={labelOf.get(tokenId) ?? null} size={24} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="font-medium">{t('order.anyOf', { count: choices })}</p>
      )}
      {state.reason !== null && <p className="text-caution">{t(`reason.${state.reason}`)}</p>}
    </>
  )
}

function Facts({ judged: { shape, order, names, price } }: { judged: Judged }) {
  const t = useTranslations('messages.cards')
  const market = useTranslations('market.order')
  const terms = names.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [expiresAt]))
  const firstEnd = terms.reduce((first, at) => (first < at ? first : at), terms[0] ?? unixSeconds(0n))
  return (
    <dl className="flex w-full max-w-80 flex-col gap-1">
      <Fact name={market('price')}>
        <Amount value={price} />
      </Fact>
      <Fact name={market(shape.side === 'ask' ? 'listingOf' : 'offerOf')}>
        <WalletAddress address={order.offerer} />
      </Fact>
      <Fact name={market('ends')}>
        <Moment at={unixSeconds(order.endTime)} />
      </Fact>
      {terms.length > 0 && (
        <Fact name={t('term')}>
          <Moment at={firstEnd} />
        </Fact>
      )}
    </dl>
  )
}

/** One fact; on a phone its value goes below its name. */
const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-between gap-x-4">
    <dt className="text-ink-muted">{name}</dt>
    <dd>{children}</dd>
  </div>
)
