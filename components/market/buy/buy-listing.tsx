'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FieldError } from '@/components/figures/field-error'
import { AddListing } from '@/components/market/cart/add-listing'
import { usePriceNow } from '@/components/market/figures/use-price-now'
import { Field } from '@/components/ui/field'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { CryptoError } from '@/lib/crypto/crypto-error'
import { BuyButton } from './buy-button'
import { useBuy } from './use-buy'

/** Buying one listing: what the name shall point to, what follows, and the button. */
export default function BuyListing({ order }: { order: MarketOrder }) {
  const t = useTranslations('market.buy')
  const [account, setAccount] = useState('')
  const { begin, isBusy, error, forget } = useBuy()
  const price = usePriceNow(order)
  const isAccountWrong = error instanceof CryptoError && error.code === 'bad-account-id'
  const isOne = order.names.length === 1
  return (
    <div className="flex flex-col gap-4 border-t border-line pt-4">
      {isOne && (
        <Field
          label={t('account')}
          hint={t('accountHint')}
          name="account"
          value={account}
          onChange={(event) => {
            setAccount(event.target.value)
            forget()
          }}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          className="figure text-sm"
          error={isAccountWrong && <FieldError error={error} />}
        />
      )}
      <ul className="flex flex-col gap-2 text-sm text-ink-muted">
        <li className="border-s-2 border-line ps-3">{t('records', { count: order.names.length })}</li>
        <li className="border-s-2 border-line ps-3">{t('approval')}</li>
      </ul>
      {error !== undefined && !isAccountWrong && <ErrorNotice error={error} />}
      <BuyButton
        price={price}
        count={order.names.length}
        isBusy={isBusy}
        onBuy={() =>
          void begin({ hashes: [order.hash], agreed: price, accountId: isOne ? account.trim() : '' })
        }
      />
      {order.taker === null && <AddListing order={order} />}
    </div>
  )
}
