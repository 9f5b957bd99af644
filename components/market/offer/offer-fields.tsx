'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FieldError } from '@/components/figures/field-error'
import { useAmountText } from '@/components/figures/use-amount-text'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { OfferWish } from '@/lib/chain/transactions/market/market-intents'
import { useWallet } from '@/lib/hooks/wallet'
import { type OfferForm, offerDays, useOfferForm } from './use-offer-form'

type Props = {
  /** What it is for; undefined while that is not known. */
  target: OfferWish | undefined
  onHide: () => void
}

/** How much, how long, and what that means; then the signature. */
export default function OfferFields({ target, onHide }: Props) {
  const t = useTranslations('market.offer')
  const amount = useAmountText()
  const { address, status, connect } = useWallet()
  const stopped = useStopReason('make-offer')
  const form = useOfferForm()
  const { price, standing } = form
  const exact = { maximumDecimals: 9 }
  const isReady = price !== undefined && !form.isTooLow && !form.isShort && target !== undefined
  if (!address)
    return (
      <Button busy={status === 'connecting'} onClick={connect}>
        {t('connect')}
      </Button>
    )
  return (
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void form.begin(target)
      }}
    >
      <PriceField form={form} />
      <Select label={t('days')} value={form.days} isChosen onChange={form.setDays} className="self-start">
        {offerDays.map((days) => (
          <option key={days} value={days}>
            {t('stands', { days })}
          </option>
        ))}
      </Select>
      <p className="text-sm text-ink-muted">{t('free')}</p>
      {standing !== undefined && (
        <p className="text-sm text-ink-muted">{t('standing', { amount: amount(standing) })}</p>
      )}
      {stopped && <StoppedFlow reason={stopped} />}
      {form.error !== undefined && <ErrorNotice error={form.error} />}
      <OfferButtons
        text={price === undefined ? t('actionEmpty') : t('action', { price: amount(price, exact) })}
        isBusy={form.isBusy}
        isDisabled={!isReady || stopped !== undefined || status === 'wrong-network'}
        onHide={onHide}
      />
    </form>
  )
}

/** The price with what the seller gets of it, and what is wrong with it. */
function PriceField({ form }: { form: OfferForm }) {
  const t = useTranslations('market.offer')
  const common = useTranslations('common')
  const amount = useAmountText()
  const { minimum, net, balance } = form
  return (
    <Field
      label={t('price')}
      name="offer"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      value={form.text}
      onChange={(event) => form.setText(event.target.value)}
      unit={common('unit.sesh')}
      hint={
        net === undefined
          ? t('priceHintEmpty', { minimum: amount(minimum) })
          : t('priceHint', { minimum: amount(minimum), net: amount(net) })
      }
      error={
        form.problem ? (
          <FieldError error={form.problem} />
        ) : form.isTooLow ? (
          t('tooLow', { minimum: amount(minimum) })
        ) : (
          form.isShort && balance !== undefined && t('short', { balance: amount(balance) })
        )
      }
      className="figure text-lg"
    />
  )
}

type ButtonsProps = { text: string; isBusy: boolean; isDisabled: boolean; onHide: () => void }

function OfferButtons({ text, isBusy, isDisabled, onHide }: ButtonsProps) {
  const t = useTranslations('market.offer')
  return (
    <div className="flex flex-wrap gap-2">
      <Button type="submit" variant="primary" busy={isBusy} disabled={isDisabled}>
        {text}
      </Button>
      <Button variant="quiet" onClick={onHide}>
        {t('hide')}
      </Button>
    </div>
  )
}
