'use client'

import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import { useDeployment } from '@/lib/hooks/deployment'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { networkTimeOf } from '@/lib/staking/network-time'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { blockHeight, type BlockHeight } from '@/lib/units/time'

/** The network's height at which something happens to a stake next; null when nothing is due. */
function dueHeight(state: StakeState, height: BlockHeight): BlockHeight | null {
  switch (state.kind) {
    case 'exit-requested':
      return state.unlockHeight
    case 'decommissioned':
      return blockHeight(height + state.blocksToDeregistration)
    case 'ready-to-exit':
    case 'deregistered':
      return state.liquidationHeight
    case 'awaiting-liquidation':
    case 'running':
    case 'joining':
    case 'exited':
    case 'unknown':
      return null
  }
}

/** What happens next to a stake: one sentence, and where it matters the time left beside the moment. */
export function NextStep({ node, state }: { node: SessionNode; state: StakeState }) {
  const t = useTranslations('stakes.next')
  const { blockSeconds } = useDeployment().network
  const head = useNetworkHead().data
  const height = head && dueHeight(state, head.height)
  const sentence = node.removal === 'liquidation' ? t('liquidated') : t(state.kind)
  return (
    <span className="flex flex-col gap-1">
      <span>{sentence}</span>
      {head && height != null && (
        <span className="flex flex-wrap gap-x-1.5 text-ink">
          {t(`due.${dueWords[state.kind] ?? 'exit'}`)}
          <Countdown until={networkTimeOf({ head, height, blockSeconds })} />
        </span>
      )}
    </span>
  )
}

const dueWords: Partial<Record<StakeState['kind'], 'unlock' | 'expel' | 'exit'>> = {
  'exit-requested': 'unlock',
  decommissioned: 'expel',
}
