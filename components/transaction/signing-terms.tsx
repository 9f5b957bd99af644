'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import type { ReadOrder, Signing } from '@/lib/chain/transactions/market/signing'
import { unixSeconds } from '@/lib/units/time'

/** What a signature for the market says, order by order, as it was read back from the text that the wallet gets. */
export function SigningTerms({ signing: { orders } }: { signing: Signing }) {
  const [only, second] = orders
  if (only && !second) return <OrderTerms {...only} />
  return (
    <ol
      className="flex max-h-72 flex-col gap-3 overflow-y-auto"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard scrolls it, too
      tabIndex={0}
      data-testid="signed-orders"
    >
      {orders.map((read) => (
        <li key={read.order.salt.toString()} className="flex flex-col">
          <h4 className="text-sm font-medium">{read.name}</h4>
          <OrderTerms {...read} />
        </li>
      ))}
    </ol>
  )
}

function OrderTerms({ shape, order }: ReadOrder) {
  const t = useTranslations('transaction.review.order')
  const { startPrice, endPrice, marketFee, registryFee, side, taker } = shape
  const fees = marketFee + registryFee
  const range = (start: bigint, end: bigint) => (
    <>
      <Amount value={start} decimals={9} unit={start === end} />
      {start !== end && (
        <>
          {' → '}
          <Amount value={end} decimals={9} />
        </>
      )}
    </>
  )
  const facts = [
    { name: t(startPrice === endPrice ? 'price' : 'falling'), value: range(startPrice, endPrice) },
    { name: t('marketFee'), value: range(marketFee, marketFee) },
    { name: t('registryFee'), value: range(registryFee, registryFee) },
    {
      name: t(side === 'ask' ? 'yours' : 'net'),
      value: (
        <strong data-testid="signed-net" className="text-base">
          {range(startPrice - fees, endPrice - fees)}
        </strong>
      ),
    },
    { name: t('until'), value: <Moment at={unixSeconds(order.endTime)} /> },
    ...(taker ? [{ name: t('buyer'), value: <WalletAddress address={taker} /> }] : []),
  ]
  return <FactList facts={facts} />
}
