'use client'

import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { useWallet } from '@/lib/hooks/wallet'
import {
  earliestLeaveRequest,
  earliestRepeatRequest,
  earliestSignatureFreeExit,
} from '@/lib/staking/leave-rules'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeState } from '@/lib/staking/stake-state'
import { sameAddress } from '@/lib/units/same-address'

type Props = { node: SessionNode; state: StakeState }

const canExit: readonly StakeState['kind'][] = ['ready-to-exit', 'deregistered', 'awaiting-liquidation']

/** What a contributor can do about leaving, and from when. Nothing for others. */
export function LeavePanel({ node, state }: Props) {
  const { address } = useWallet()
  const mine = address && node.contributors.find((seat) => sameAddress(seat.address, address))
  if (!mine || node.state === 'removed') return null
  return (
    <div className="flex flex-col gap-4">
      {canExit.includes(state.kind) ? (
        <Exit nodeId={node.nodeId} />
      ) : node.latestLeaveRequestAt === null ? (
        <Request node={node} stake={mine.stake} />
      ) : (
        <Repeat node={node} latestLeaveRequestAt={node.latestLeaveRequestAt} />
      )}
      {node.leaveRequestedAt !== null && (
        <ExitAfterWait nodeId={node.nodeId} leaveRequestAt={node.leaveRequestedAt} />
      )}
    </div>
  )
}

function Exit({ nodeId }: { nodeId: bigint }) {
  const t = useTranslations('stakes.leave')
  const start = useStartFlow()
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button variant="primary" onClick={() => start({ kind: 'exit', nodeId })}>
        {t('exit')}
      </Button>
      <p className="text-xs text-ink-muted">{t('exitExplain')}</p>
    </div>
  )
}

function Request({ node, stake }: { node: SessionNode; stake: SessionNode['deposit'] }) {
  const t = useTranslations('stakes.leave')
  const now = useChainNow()
  const start = useStartFlow()
  const parameters = useLeaveParameters().data
  if (!parameters || now === undefined) return null
  const from = earliestLeaveRequest({
    stake,
    deposit: node.deposit,
    divisor: parameters.smallContributorDivisor,
    addedAt: node.addedAt,
    smallContributorDelay: parameters.smallContributorDelay,
  })
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button disabled={now < from} onClick={() => start({ kind: 'request-exit', nodeId: node.nodeId })}>
        {t('request')}
      </Button>
      <p className="text-xs text-ink-muted">
        {now < from ? t('small') : t('explain')} {now < from && <Countdown until={from} />}
      </p>
    </div>
  )
}

type RepeatProps = { node: SessionNode; latestLeaveRequestAt: SessionNode['addedAt'] }

/** A request that the network missed can be made again. */
function Repeat({ node, latestLeaveRequestAt }: RepeatProps) {
  const t = useTranslations('stakes.leave')
  const now = useChainNow()
  const start = useStartFlow()
  const parameters = useLeaveParameters().data
  if (!parameters || now === undefined) return null
  const from = earliestRepeatRequest({ latestLeaveRequestAt, repeatDelay: parameters.repeatDelay })
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button
        variant="quiet"
        size="small"
        disabled={now < from}
        onClick={() => start({ kind: 'request-exit', nodeId: node.nodeId })}
      >
        {t('repeat')}
      </Button>
      <p className="text-xs text-ink-muted">
        {t('repeatExplain')} {now < from && <Countdown until={from} />}
      </p>
    </div>
  )
}

/** The way out when the network does not sign: a month after the first request. */
function ExitAfterWait({
  nodeId,
  leaveRequestAt,
}: {
  nodeId: bigint
  leaveRequestAt: SessionNode['addedAt']
}) {
  const t = useTranslations('stakes.leave')
  const now = useChainNow()
  const start = useStartFlow()
  const parameters = useLeaveParameters().data
  if (!parameters || now === undefined) return null
  const from = earliestSignatureFreeExit({ leaveRequestAt, exitWaitTime: parameters.exitWaitTime })
  if (now >= from)
    return (
      <Button onClick={() => start({ kind: 'exit-after-wait', nodeId })} className="self-start">
        {t('exitAfterWait')}
      </Button>
    )
  return (
    <p className="text-xs text-ink-muted">
      {t('exitAfterWaitFrom')} <Countdown until={from} />
    </p>
  )
}
