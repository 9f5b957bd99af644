'use client'

import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { earliestRepeatRequest } from '@/lib/staking/leave-rules'
import type { SessionNode } from '@/lib/staking/session-node'
import type { UnixSeconds } from '@/lib/units/time'
import type { OwnSeat } from './use-own-seat'

type Props = { node: SessionNode; seat: OwnSeat; latestLeaveRequestAt: UnixSeconds }

/** A request that the network missed can be made again. */
export function AskAgain({ node, seat, latestLeaveRequestAt }: Props) {
  const t = useTranslations('leave.again')
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
        onClick={() => start({ kind: 'request-exit', nodeId: node.nodeId, vesting: seat.vesting })}
      >
        {t('action')}
      </Button>
      <p className="text-xs text-ink-muted">
        {t('explain')} {now < from && <Countdown until={from} />}
      </p>
    </div>
  )
}
