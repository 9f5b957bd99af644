'use client'

import { useTranslations } from 'next-intl'
import type { Simulation } from './use-simulation'
import { RangeField } from './range-field'
import { WishField } from './wish-field'

/** What is asked, and behind it what is assumed. */
export function WishForm({ wish, change }: Pick<Simulation, 'wish' | 'change'>) {
  const t = useTranslations('simulate.form')
  const of = { wish, change }
  return (
    <form
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="card flex flex-col gap-5 p-5 sm:p-6"
    >
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <WishField name="amount" {...of} />
      <WishField name="days" {...of} />
      <WishField name="fee" {...of} />
      <details>
        <summary className="min-h-11 py-2.5 text-sm font-medium">{t('more')}</summary>
        <div className="flex flex-col gap-5 pt-3">
          <RangeField name="growth" {...of} />
          <RangeField name="expelled" {...of} />
          <WishField name="wait" {...of} />
          <WishField name="term" {...of} />
          <WishField name="claims" {...of} />
          <WishField name="etherPrice" {...of} />
        </div>
      </details>
    </form>
  )
}
