'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useBalances } from '@/lib/hooks/balances'
import { CartRow } from './cart-row'
import type { CartItem } from './cart-store'
import { CartSum } from './cart-sum'
import { GiftOwner } from './gift-owner'
import { RecordField } from './record-field'
import { useCartForm } from './use-cart-form'

type Props = { items: readonly CartItem[]; wallet: Address }

/** The cart: terms of each name, whose they become, what they point to, and everything it costs before the first signature. */
export default function CartForm({ items, wallet }: Props) {
  const t = useTranslations('names.buy')
  const form = useCartForm(items, wallet)
  const { cart } = form
  const balances = useBalances(wallet).data
  const stopped = useStopReason('commit-names', 'register-names')
  const isShort = balances && cart.total !== undefined && balances.sesh < cart.total
  return (
    <form
      className="card flex flex-col gap-6 p-5 sm:p-6"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.begin()
      }}
    >
      <h2 className="text-lg font-semibold">{t('cart')}</h2>
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {items.map((item) => (
          <CartRow
            key={item.label}
            item={item}
            offer={cart.offerOf(item.label)}
            rules={cart.rules}
            terms={cart.terms}
          />
        ))}
      </ul>
      <div className="flex flex-col gap-3">
        <GiftOwner gift={form.gift} />
        <RecordField label={t('account')} hint={t('accountHint')} name="account" answer={form.account} />
        <RecordField label={t('lokinet')} hint={t('lokinetHint')} name="lokinet" answer={form.lokinet} />
      </div>
      <CartSum count={items.length} total={cart.total} waitSeconds={cart.waitSeconds} />
      {isShort && (
        <Notice tone="danger" live>
          {t('short')}
        </Notice>
      )}
      {cart.gone.length > 0 && (
        <Notice tone="caution" live>
          {t('gone', { names: cart.gone.join(', ') })}
        </Notice>
      )}
      {cart.terms?.isPaused && <Notice tone="caution">{t('paused')}</Notice>}
      {stopped && <StoppedFlow reason={stopped} />}
      {form.error !== undefined && <ErrorNotice error={form.error} />}
      <Button
        type="submit"
        variant="primary"
        busy={form.isBusy}
        disabled={!cart.canAllBeBought || isShort || Boolean(stopped)}
        className="self-start"
      >
        {t('begin')}
      </Button>
    </form>
  )
}
