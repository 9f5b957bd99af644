'use client'

import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import { Moment } from '@/components/figures/moment'
import { classNames } from '@/components/ui/class-names'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useDeployment } from '@/lib/hooks/deployment'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { useNetworkNodes } from '@/lib/hooks/network-nodes'
import { type LeaveMoment, leaveTimeline } from '@/lib/staking/leave-timeline'
import type { SessionNode } from '@/lib/staking/session-node'
import type { UnixSeconds } from '@/lib/units/time'
import { CalendarButton } from './calendar-button'

/** What happens to this stake and when, from the request to the claim; nothing while no end is in sight. */
export function LeaveTimeline({ node }: { node: SessionNode }) {
  const t = useTranslations('leave.timeline')
  const { blockSeconds, deregistrationLockSeconds } = useDeployment().network
  const now = useChainNow()
  const parameters = useLeaveParameters().data
  const network = useNetworkNodes().data
  if (!parameters || !network || now === undefined) return null
  const moments = leaveTimeline({
    node,
    network: network.nodes.get(node.nodeId),
    head: network.head,
    blockSeconds,
    deregistrationLockSeconds,
    exitWaitTime: parameters.exitWaitTime,
  })
  if (moments.length === 0) return null
  return (
    <section className="flex flex-col items-start gap-2" aria-label={t('title')}>
      <ol className="flex w-full flex-col">
        {moments.map((moment) => (
          <Line key={moment.kind} moment={moment} now={now} />
        ))}
      </ol>
      <CalendarButton nodeId={node.nodeId} moments={moments} now={now} />
    </section>
  )
}

function Line({ moment: { kind, at }, now }: { moment: LeaveMoment; now: UnixSeconds }) {
  const t = useTranslations('leave.timeline')
  const isPast = at !== null && at <= now
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-2 pb-2.5 text-sm last:pb-0">
      <span
        aria-hidden
        className={classNames(
          'mt-1.5 size-2 rounded-full border',
          isPast ? 'border-ink bg-ink' : 'border-line-strong',
        )}
      />
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className={isPast ? 'text-ink-muted' : ''}>{t(kind)}</span>
        <span className="text-xs">
          {at === null ? (
            <span className="text-ink-muted">{t('soon')}</span>
          ) : isPast ? (
            <span className="text-ink-muted">
              <Moment at={at} />
            </span>
          ) : (
            <Countdown until={at} />
          )}
        </span>
      </span>
    </li>
  )
}
