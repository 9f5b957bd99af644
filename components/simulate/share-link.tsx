'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Field } from '@/components/ui/field'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'
import { simulationLink } from '@/lib/staking/simulate/link'

/** The link that shows the same result to anybody, and the command that computes it without this page. */
export function ShareLink({ inputs }: { inputs: SimulationInputs }) {
  const t = useTranslations('simulate.share')
  // The page is rendered in the browser only once figures are there; the origin does not change.
  const [origin] = useState(() => window.location.origin)
  const query = simulationLink(inputs).toString()
  const link = `${origin}/stake/simulate?${query}`
  const command = `npm run simulate -- '${query}'`
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="text-sm text-ink-muted">{t('text')}</p>
      <Copied label={t('link')} text={link} />
      <Copied label={t('command')} text={command} />
    </section>
  )
}

function Copied({ label, text }: { label: string; text: string }) {
  const t = useTranslations('simulate.share')
  const actions = <CopyButton text={text} label={t('copy', { label })} doneLabel={t('copied')} />
  return <Field label={label} value={text} readOnly dir="ltr" className="figure text-sm" actions={actions} />
}
