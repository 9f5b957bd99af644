'use client'

import { useTranslations } from 'next-intl'
import { FieldError } from '@/components/figures/field-error'
import { useAmountText } from '@/components/figures/use-amount-text'
import type { TypedPrice } from '@/components/market/figures/read-price'
import { Field } from '@/components/ui/field'
import type { SellForm } from './use-sell-form'

/** The price of a listing; of a falling one also what it falls to. */
export function SellPrice({ form }: { form: SellForm }) {
  const t = useTranslations('selling.sell')
  const amount = useAmountText()
  const { answers, change, high, low, minimum } = form
  const isDutch = answers.kind === 'dutch'
  const minimumText = amount(minimum)
  return (
    <>
      <PriceField
        name="price"
        label={t(isDutch ? 'startPrice' : 'price')}
        hint={t('priceHint', { minimum: minimumText })}
        text={answers.price}
        onText={(price) => change({ price })}
        typed={high}
        wrong={high.price !== undefined && high.price < minimum && t('tooLow', { minimum: minimumText })}
      />
      {isDutch && (
        <PriceField
          name="lowest"
          label={t('lowest')}
          hint={t('lowestHint')}
          text={answers.lowest}
          onText={(lowest) => change({ lowest })}
          typed={low}
          wrong={
            low.price !== undefined &&
            (low.price < minimum ? t('tooLow', { minimum: minimumText }) : form.isRising && t('rising'))
          }
        />
      )}
    </>
  )
}

type PriceProps = {
  name: string
  label: string
  hint?: string
  text: string
  onText: (text: string) => void
  typed: TypedPrice
  /** What is wrong with a price that can be read. */
  wrong: string | false
}

export function PriceField({ name, label, hint, text, onText, typed, wrong }: PriceProps) {
  const common = useTranslations('common')
  return (
    <Field
      label={label}
      hint={hint}
      name={name}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      dir="ltr"
      value={text}
      onChange={(event) => onText(event.target.value)}
      unit={common('unit.sesh')}
      error={typed.problem ? <FieldError error={typed.problem} /> : wrong}
      className="figure text-lg"
    />
  )
}
