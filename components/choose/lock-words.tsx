'use client'

import { useTranslations } from 'next-intl'
import { useTimeWords } from '@/components/figures/use-words'
import type { SimulationInputs } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'
import { isSmallContributor } from '@/lib/staking/leave-rules'
import { unixSeconds } from '@/lib/units/time'

/** From wishing to leave, as soon as one may, until the stake is free. */
export function LockWords({ result, inputs }: { result: KindResult; inputs: SimulationInputs }) {
  const t = useTranslations('choose.locked')
  const { duration } = useTimeWords()
  const { wish, figures } = inputs
  const unlock = duration(figures.unlock)
  if (result.kind === 'liquid')
    return figures.buffer >= wish.amount
      ? t('atOnce')
      : t('queue', { longest: duration(unixSeconds(figures.unlock + figures.smallDelay)) })
  const isSmall =
    result.kind === 'micro' || isSmallContributor({ stake: result.working, deposit: figures.requirement })
  return isSmall ? t('small', { unlock, delay: duration(figures.smallDelay) }) : t('usual', { unlock })
}
