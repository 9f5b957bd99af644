'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { Countdown } from '@/components/figures/countdown'
import { FactList } from '@/components/figures/fact-list'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { WalletAddress } from '@/components/figures/wallet-address'
import { usePriceNow } from '@/components/market/figures/use-price-now'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'

/** What a listing costs now, who gets which part of it, and until when. */
export function ListingFacts({ order }: { order: MarketOrder }) {
  const t = useTranslations('market.name')
  const amount = useAmountText()
  const { moment } = useTimeWords()
  const { address } = useWallet()
  const price = usePriceNow(order)
  const toSeller = sesh(price - order.marketFee - order.registryFee)
  const you = { you: sameAddress(order.maker, address) }
  return (
    <>
      <div className="flex flex-col gap-0.5">
        <span className="text-sm text-ink-muted">{t('price')}</span>
        <Amount value={price} className="text-3xl font-semibold" />
        {order.kind === 'dutch' && (
          <span className="text-sm text-ink-muted">
            {t('falls', { price: amount(order.endPrice), time: moment(order.endTime) })}
          </span>
        )}
      </div>
      <FactList
        facts={[
          { name: t('toSeller'), value: <Amount value={toSeller} /> },
          { name: t('marketFee'), value: <Amount value={order.marketFee} /> },
          ...(order.registryFee > 0n
            ? [{ name: t('registryFee'), value: <Amount value={order.registryFee} /> }]
            : []),
          { name: t('seller'), value: <WalletAddress address={order.maker} {...you} copy /> },
          { name: t('ends'), value: <Countdown until={order.endTime} /> },
        ]}
      />
    </>
  )
}
