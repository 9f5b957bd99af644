'use client'

import { useTranslations } from 'next-intl'
import { Countdown } from '@/components/figures/countdown'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { Button } from '@/components/ui/button'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useStartFlow } from '@/lib/hooks/flows'
import { useLeaveParameters } from '@/lib/hooks/leave-parameters'
import { earliestLeaveRequest } from '@/lib/staking/leave-rules'
import type { SessionNode } from '@/lib/staking/session-node'
import { useUnlockWait } from './use-unlock-wait'
import type { OwnSeat } from './use-own-seat'

/** The first request: what it does to everybody, how long it takes, and from when a small contributor may make it. */
export function AskToLeave({ node, seat }: { node: SessionNode; seat: OwnSeat }) {
  const t = useTranslations('leave.ask')
  const amount = useAmountText()
  const { duration } = useTimeWords()
  const now = useChainNow()
  const start = useStartFlow()
  const wait = useUnlockWait()
  const parameters = useLeaveParameters().data
  if (!parameters || now === undefined) return null
  const from = earliestLeaveRequest({
    stake: seat.stake,
    deposit: node.deposit,
    divisor: parameters.smallContributorDivisor,
    addedAt: node.addedAt,
    smallContributorDelay: parameters.smallContributorDelay,
  })
  const count = node.contributors.length
  return (
    <div className="flex flex-col items-start gap-1.5">
      <Button
        disabled={now < from}
        onClick={() => start({ kind: 'request-exit', nodeId: node.nodeId, vesting: seat.vesting })}
      >
        {t('action')}
      </Button>
      {now < from && (
        <p className="text-xs text-caution">
          {t('small')} <Countdown until={from} />
        </p>
      )}
      <p className="text-xs text-ink-muted">
        {t('everybody', { count, amount: amount(node.deposit) })}{' '}
        {t(wait.isObserved ? 'waitObserved' : 'waitUsual', { duration: duration(wait.length) })}
      </p>
    </div>
  )
}
