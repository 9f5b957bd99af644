'use client'

import { useTranslations } from 'next-intl'
import { isSmallContributor } from '@/lib/staking/leave-rules'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'

const wholeDaysUp = (seconds: bigint) => Number((seconds + 86_399n) / 86_400n)

/** From wishing to leave, as soon as one may, until the stake is free. */
export function LockWords({ result, inputs }: { result: KindResult; inputs: SimulationInputs }) {
  const t = useTranslations('choose.locked')
  const { wish, figures } = inputs
  const { kind, working, minimum } = result
  const unlock = wholeDaysUp(figures.unlock)
  if (kind === 'liquid')
    return figures.buffer >= wish.amount
      ? t('atOnce')
      : t('queue', { days: wholeDaysUp(figures.unlock + figures.smallDelay) })
  const stake = working > minimum ? working : minimum
  const isSmall = kind === 'micro' || isSmallContributor({ stake, deposit: figures.requirement })
  return isSmall
    ? t('small', { days: unlock, delay: wholeDaysUp(figures.smallDelay) })
    : t('usual', { days: unlock })
}
