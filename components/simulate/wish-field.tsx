'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Field } from '@/components/ui/field'
import type { SimulationWish } from '@/lib/staking/simulate/inputs'
import { changeWish } from '@/lib/staking/simulate/link'
import { fieldText, type SingleName, typedToLink } from './link-text'

type Props = { name: SingleName; wish: SimulationWish; change: (wish: SimulationWish) => void }

/** One number of the wish; what cannot be read is told and changes nothing. */
export function WishField({ name, wish, change }: Props) {
  const t = useTranslations('simulate.field')
  const locale = useLocale()
  const [text, setText] = useState(() => fieldText(name, wish))
  const isWrong = changeWish(wish, name, typedToLink(name, text, locale)) === null
  const take = (typed: string) => {
    setText(typed)
    const next = changeWish(wish, name, typedToLink(name, typed, locale))
    if (next) change(next)
  }
  return (
    <Field
      label={t(`${name}.label`)}
      name={name}
      unit={t(`${name}.unit`)}
      hint={t(`${name}.hint`)}
      error={isWrong && t(`${name}.wrong`)}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      dir="ltr"
      className="figure"
      onChange={(event) => take(event.target.value)}
    />
  )
}
