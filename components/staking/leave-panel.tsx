'use client'

import { useTranslations } from 'next-intl'
import { isAddressEqual } from 'viem'
import { useTimeWords } from '@/components/figures/use-words'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { useWallet } from '@/lib/hooks/wallet'
import { earliestLeaveRequest, earliestRepeatRequest } from '@/lib/staking/leave-rules'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'

/** What a contributor can do about leaving, and from when. Nothing for others. */
export function LeavePanel({ node, state }: { node: SessionNode; state: StakeState }) {
  const t = useTranslations('stakes.leave')
  const { moment } = useTimeWords()
  const { address } = useWallet()
  const now = useChainNow()
  const startFlow = useStartFlow()
  const parameters = useLeaveParameters().data
  const mine = address && node.contributors.find((seat) => isAddressEqual(seat.address, address))
  if (!mine || !parameters || now === undefined || node.state === 'removed') return null
  const { nodeId } = node
  if (
    state.kind === 'ready-to-exit' ||
    state.kind === 'deregistered' ||
    state.kind === 'awaiting-liquidation'
  )
    return (
      <Button variant="primary" onClick={() => startFlow({ kind: 'exit', nodeId })}>
        {t('exit')}
      </Button>
    )
  const from = node.latestLeaveRequestAt
    ? earliestRepeatRequest({
        latestLeaveRequestAt: node.latestLeaveRequestAt,
        repeatDelay: parameters.repeatDelay,
      })
    : earliestLeaveRequest({
        stake: mine.stake,
        deposit: node.deposit,
        divisor: parameters.smallContributorDivisor,
        addedAt: node.addedAt,
        smallContributorDelay: parameters.smallContributorDelay,
      })
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button disabled={now < from} onClick={() => startFlow({ kind: 'request-exit', nodeId })}>
        {t(node.latestLeaveRequestAt ? 'repeat' : 'request')}
      </Button>
      <p className="text-xs text-ink-muted">
        {now < from && !node.latestLeaveRequestAt ? t('small', { time: moment(from) }) : t('explain')}
      </p>
    </div>
  )
}
