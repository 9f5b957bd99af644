'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { Moment } from '@/components/figures/moment'
import { OrderChip } from '@/components/market/figures/order-chip'
import { usePriceNow } from '@/components/market/figures/use-price-now'
import { NameMark } from '@/components/names/figures/name-mark'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'

type Props = { order: MarketOrder; isChosen: boolean; onChoose: (isOn: boolean) => void }

/** One listing or offer of one's own: for what, how much, until when, and why nobody can carry it out. */
export function OwnOrderRow({ order, isChosen, onChoose }: Props) {
  const t = useTranslations('selling.mine')
  const market = useTranslations('market')
  const price = usePriceNow(order)
  const category = order.criteria?.category
  const what = order.names.map(({ label }) => label ?? '#').join(', ')
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3 gap-y-1 px-4 py-3 text-sm sm:px-5">
      <label className="grid min-h-11 min-w-8 cursor-pointer place-items-center">
        <span className="sr-only">
          {t('choose', { what: what || market(category ? `category.${category}` : `kind.${order.kind}`) })}
        </span>
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => onChoose(event.target.checked)}
          className="size-4.5 accent-accent"
        />
      </label>
      <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="flex min-w-0 flex-wrap items-center gap-x-4 gap-y-1">
          {order.names.map((name) => (
            <NameMark key={String(name.tokenId)} {...name} linked />
          ))}
          {order.names.length === 0 &&
            (category ? market(`category.${category}`) : market(`kind.${order.kind}`))}
        </span>
        <Amount value={price} className="font-medium" />
      </span>
      <span className="col-start-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-ink-muted">
        <OrderChip status={order.status} />
        <span>{market(`kind.${order.kind}`)}</span>
        <span>
          {market('name.until')} <Moment at={order.endTime} />
        </span>
        <Link href={`/market/${order.hash}`} prefetch={false} className="underline underline-offset-2">
          {t('details')}
        </Link>
      </span>
      {order.reason !== null && (
        <span className="col-start-2 text-xs text-ink-muted">{market(`reason.${order.reason}`)}</span>
      )}
    </li>
  )
}
