'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { usePercent } from '@/components/figures/use-percent'
import { useTimeWords } from '@/components/figures/use-words'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'

/** Every input that is not the person's own: what the chain, the network and the vault said, and when. */
export function UsedFigures({ inputs: { figures } }: { inputs: SimulationInputs }) {
  const t = useTranslations('simulate.figure')
  const percent = usePercent()
  const { duration } = useTimeWords()
  const facts = [
    { name: t('block'), value: figures.block },
    { name: t('at'), value: <Moment at={figures.at} /> },
    { name: t('rate'), value: <Amount value={figures.rate} decimals={9} /> },
    { name: t('nodes'), value: figures.nodes },
    { name: t('requirement'), value: <Amount value={figures.requirement} /> },
    { name: t('unlock'), value: duration(figures.unlock) },
    { name: t('smallDelay'), value: duration(figures.smallDelay) },
    { name: t('expelledLock'), value: duration(figures.expelledLock) },
    { name: t('penalty'), value: percent(figures.penalty) },
    { name: t('kept'), value: percent(figures.kept) },
    { name: t('idle'), value: percent(figures.idle) },
    { name: t('buffer'), value: <Amount value={figures.buffer} /> },
  ]
  return (
    <details className="card p-5 sm:p-6">
      <summary className="text-lg font-semibold">{t('title')}</summary>
      <p className="py-3 text-sm text-ink-muted">{t('window')}</p>
      <FactList facts={facts} />
    </details>
  )
}
