'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useBalances } from '@/lib/hooks/balances'
import { CartRow } from './cart-row'
import type { CartItem } from './cart-store'
import { GiftOwner } from './gift-owner'
import { RecordField } from './record-field'
import { useCartForm } from './use-cart-form'

type Props = { items: readonly CartItem[]; wallet: Address }

/** The cart: terms of each name, whose they become, what they point to, and everything it costs before the first signature. */
export default function CartForm({ items, wallet }: Props) {
  const t = useTranslations('names.buy')
  const form = useCartForm(items, wallet)
  const balances = useBalances(wallet).data
  const stopped = useStopReason('commit-names', 'register-names')
  const isShort = balances && form.total !== undefined && balances.sesh < form.total
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
            offer={form.offerOf(item.label)}
            rules={form.rules}
            terms={form.terms}
          />
        ))}
      </ul>
      <div className="flex flex-col gap-3">
        <GiftOwner gift={form.gift} />
        <RecordField label={t('account')} hint={t('accountHint')} name="account" answer={form.account} />
        <RecordField label={t('lokinet')} hint={t('lokinetHint')} name="lokinet" answer={form.lokinet} />
      </div>
      <section className="flex flex-col gap-2 border-t border-line pt-4 text-sm">
        <h3 className="font-medium">{t('before')}</h3>
        <p className="flex items-baseline justify-between gap-4">
          <span className="text-ink-muted">{t('total', { count: items.length })}</span>
          <Amount value={form.total} className="text-base font-semibold" />
        </p>
        <p className="text-ink-muted">{t('steps', { seconds: form.waitSeconds })}</p>
        <p className="text-ink-muted">{t('public')}</p>
      </section>
      {isShort && (
        <Notice tone="danger" live>
          {t('short')}
        </Notice>
      )}
      {form.gone.length > 0 && (
        <Notice tone="caution" live>
          {t('gone', { names: form.gone.join(', ') })}
        </Notice>
      )}
      {form.terms?.isPaused && <Notice tone="caution">{t('paused')}</Notice>}
      {stopped && <StoppedFlow reason={stopped} />}
      {form.error !== undefined && <ErrorNotice error={form.error} />}
      <Button
        type="submit"
        variant="primary"
        busy={form.isBusy}
        disabled={!form.isReady || isShort || Boolean(stopped)}
        className="self-start"
      >
        {t('begin')}
      </Button>
    </form>
  )
}
