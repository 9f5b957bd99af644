'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { shortId } from '@/components/figures/short-id'
import { WalletAddress } from '@/components/figures/wallet-address'
import { OrderChip } from '@/components/market/figures/order-chip'
import { NameMark } from '@/components/names/figures/name-mark'
import { CopyButton } from '@/components/ui/copy-button'
import { Notice } from '@/components/ui/notice'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { ListingPanel } from './listing-panel'
import { ShareOrder } from './share-order'

/** A listing or an offer as a page: what it is about, how it stands, and what can be done. */
export function OrderView({ order }: { order: MarketOrder }) {
  const t = useTranslations('market')
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xl font-semibold">
          {order.names.length > 0
            ? order.names.map((name) => <NameMark key={name.tokenId} {...name} linked size={40} />)
            : t('order.anyOf', { count: order.criteria?.count ?? 0 })}
        </h2>
        <OrderChip status={order.status} />
      </header>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]">
        <section className="card p-5 sm:p-6">
          {order.side === 'ask' ? <ListingPanel order={order} /> : <Offer offer={order} />}
        </section>
        <section className="card flex flex-col gap-4 p-5 sm:p-6">
          <OrderFacts order={order} />
          <ShareOrder hash={order.hash} />
        </section>
      </div>
    </div>
  )
}

function Offer({ offer }: { offer: MarketOrder }) {
  const t = useTranslations('market')
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-col gap-0.5">
        <span className="text-sm text-ink-muted">{t('order.price')}</span>
        <Amount value={offer.price} className="text-3xl font-semibold" />
      </div>
      {offer.criteria?.category && (
        <p className="text-sm">
          {t('name.offerFor', { category: t(`category.${offer.criteria.category}`) })}
        </p>
      )}
      {offer.reason !== null && <Notice tone="caution">{t(`reason.${offer.reason}`)}</Notice>}
      <p className="text-sm text-ink-muted">{t('order.accept')}</p>
    </div>
  )
}

function OrderFacts({ order }: { order: MarketOrder }) {
  const t = useTranslations('market')
  const common = useTranslations('common')
  return (
    <FactList
      facts={[
        { name: t('order.kind'), value: t(`kind.${order.kind}`) },
        {
          name: t(order.side === 'ask' ? 'order.listingOf' : 'order.offerOf'),
          value: <WalletAddress address={order.maker} copy />,
        },
        { name: t('order.begins'), value: <Moment at={order.startTime} /> },
        { name: t('order.ends'), value: <Moment at={order.endTime} /> },
        {
          name: t('order.hash'),
          value: (
            <span className="inline-flex items-center gap-1">
              <span dir="ltr" title={order.hash} className="figure">
                {shortId(order.hash)}
              </span>
              <CopyButton
                text={order.hash}
                label={common('copy', { what: t('order.hash') })}
                doneLabel={common('copied')}
              />
            </span>
          ),
        },
      ]}
    />
  )
}
