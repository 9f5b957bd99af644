'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { earliestSignatureFreeExit } from '@/lib/staking/leave-rules'
import type { UnixSeconds } from '@/lib/units/time'

/** The node may go: the network signs it, which makes the stakes claimable. */
export function RemoveNode({ nodeId }: { nodeId: bigint }) {
  const t = useTranslations('leave.remove')
  const start = useStartFlow()
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button variant="primary" onClick={() => start({ kind: 'exit', nodeId })}>
        {t('action')}
      </Button>
      <p className="text-xs text-ink-muted">{t('explain')}</p>
    </div>
  )
}

type WithoutNetworkProps = { nodeId: bigint; leaveRequestAt: UnixSeconds }

/** The way out when the network does not sign: nothing before its time, which the timeline tells. */
export function RemoveWithoutNetwork({ nodeId, leaveRequestAt }: WithoutNetworkProps) {
  const t = useTranslations('leave.withoutNetwork')
  const now = useChainNow()
  const start = useStartFlow()
  const parameters = useLeaveParameters().data
  if (!parameters || now === undefined) return null
  const from = earliestSignatureFreeExit({ leaveRequestAt, exitWaitTime: parameters.exitWaitTime })
  if (now < from) return null
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button onClick={() => start({ kind: 'exit-after-wait', nodeId })}>{t('action')}</Button>
      <p className="text-xs text-ink-muted">{t('explain')}</p>
    </div>
  )
}
