'use client'

import { useTranslations } from 'next-intl'
import { useTimeWords } from '@/components/figures/use-words'
import { useDeployment } from '@/lib/hooks/deployment'
import type { StakeState } from '@/lib/staking/stake-state'
import { unixSeconds } from '@/lib/units/time'

const SECONDS_PER_HOUR = 3_600

/** What happens next to a stake, in one sentence. */
export function NextStep({ state, height }: { state: StakeState; height: number | undefined }) {
  const t = useTranslations('stakes.next')
  const { duration } = useTimeWords()
  const { blockSeconds } = useDeployment().network
  if (state.kind === 'decommissioned')
    return t('decommissioned', {
      hours: Math.floor((state.blocksToDeregistration * blockSeconds) / SECONDS_PER_HOUR),
    })
  if (state.kind === 'exit-requested') {
    const blocks = Math.max(0, state.unlockHeight - (height ?? state.unlockHeight))
    return t('exit-requested', {
      duration: duration(unixSeconds(blocks * blockSeconds)),
      height: state.unlockHeight,
    })
  }
  return t(state.kind)
}
