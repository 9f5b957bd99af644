'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Field } from '@/components/ui/field'
import type { SimulationWish } from '@/lib/staking/simulate/inputs'
import { changeWish } from '@/lib/staking/simulate/link'
import { percentToLink, type RangeName, rangeTexts } from './link-text'

type Props = { name: RangeName; wish: SimulationWish; change: (wish: SimulationWish) => void }

const ends = ['low', 'mid', 'high'] as const

/** Least, likeliest and most of something, in percent a year. */
export function RangeField({ name, wish, change }: Props) {
  const t = useTranslations('simulate.range')
  const locale = useLocale()
  const id = useId()
  const [texts, setTexts] = useState<readonly string[]>(() => rangeTexts(wish[name]))
  const changed = (of: readonly string[]) =>
    changeWish(wish, name, of.map((text) => percentToLink(text, locale)).join(','))
  const isWrong = changed(texts) === null
  const take = (index: number, typed: string) => {
    const next = texts.map((text, place) => (place === index ? typed : text))
    setTexts(next)
    const wished = changed(next)
    if (wished) change(wished)
  }
  return (
    <fieldset aria-describedby={`${id}-hint ${id}-error`} className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{t(`${name}.label`)}</legend>
      <div className="grid grid-cols-3 gap-2">
        {ends.map((end, index) => (
          <Field
            key={end}
            label={t(end)}
            value={texts[index] ?? ''}
            unit="%"
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            className="figure"
            onChange={(event) => take(index, event.target.value)}
          />
        ))}
      </div>
      <p id={`${id}-hint`} className="text-xs text-ink-muted">
        {t(`${name}.hint`)}
      </p>
      <div id={`${id}-error`} aria-live="polite" className={isWrong ? 'text-sm text-danger' : 'sr-only'}>
        {isWrong && t(`${name}.wrong`)}
      </div>
    </fieldset>
  )
}
