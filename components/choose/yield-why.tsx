'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { usePercent } from '@/components/figures/use-percent'
import { Why } from '@/components/ui/why'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'

/** The formula of a net yield with every number that went in, and the block that they are of. */
export function YieldWhy({ result, inputs }: { result: KindResult; inputs: SimulationInputs }) {
  const t = useTranslations('choose.why')
  const amount = useAmountText()
  const percent = usePercent()
  const { wish, figures } = inputs
  const { kind, working, today } = result
  const values = {
    rate: amount(figures.rate),
    nodes: figures.nodes,
    working: amount(working),
    whole: amount(figures.requirement),
    gross: amount(today.gross),
    fee: percent(wish.fee),
    taken: amount(today.operatorFee),
    kept: percent(figures.kept),
    keptAmount: amount(today.kept),
    idle: percent(figures.idle),
    net: amount(today.net),
    block: figures.block,
  }
  return (
    <Why
      label={t('label')}
      text={
        <span className="flex flex-col gap-2">
          <span>{t('gross', values)}</span>
          {kind !== 'solo' && <span>{t('fee', values)}</span>}
          {kind === 'liquid' && <span>{t('kept', values)}</span>}
          <span>{t('net', values)}</span>
        </span>
      }
    />
  )
}
