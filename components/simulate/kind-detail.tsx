'use client'

import { useTranslations } from 'next-intl'
import { RangeChart } from '@/components/charts/range-chart'
import { thinned } from '@/components/charts/range-shape'
import { useAmountText } from '@/components/figures/use-amount-text'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'
import { Breakdown } from './breakdown'
import { UnlockList } from './unlock-list'
import { UsedFigures } from './used-figures'

const MOST_POINTS = 60

/** One kind in full: its course, what is taken from it, when the stake is free, and what all of it was computed from. */
export function KindDetail({ result, inputs }: { result: KindResult; inputs: SimulationInputs }) {
  const t = useTranslations('simulate')
  const amount = useAmountText()
  const { worst, middle, best } = result.outcomes
  const days = middle.byDay.map((mid, day) => ({
    day,
    low: worst.byDay[day] ?? mid,
    mid,
    high: best.byDay[day] ?? mid,
  }))
  const names = {
    low: t('outcome.worst'),
    mid: t('outcome.middle'),
    high: t('outcome.best'),
    day: t('chart.day'),
  }
  const kind = t(`kind.${result.kind}`)
  return (
    <>
      <RangeChart
        title={t('chart.title', { kind })}
        points={thinned(days, MOST_POINTS)}
        format={(value) => t('chart.value', { amount: amount(value) })}
        names={names}
      />
      <Breakdown result={result} />
      <UnlockList result={result} now={inputs.figures.at} />
      <UsedFigures inputs={inputs} />
    </>
  )
}
