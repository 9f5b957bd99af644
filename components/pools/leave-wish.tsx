'use client'

import { useTranslations } from 'next-intl'
import { Moment } from '@/components/figures/moment'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import { leavePoll } from '@/lib/staking/micro/leave-poll'
import type { MicroPoolState, MicroPosition } from '@/lib/staking/providers/micro-adapter'
import type { UnixSeconds } from '@/lib/units/time'

type Props = { pool: MicroPoolState; mine: MicroPosition; now: UnixSeconds }

/** The way out of a running node: alone after the term, together before it. */
export function LeaveWish({ pool, mine, now }: Props) {
  const t = useTranslations('pools.leave')
  const amount = useAmountText()
  const start = useStartFlow()
  const { mayAsk, needed, missing } = leavePoll(pool, now)
  const { termEnd } = pool
  return (
    <div className="flex flex-col items-start gap-2 border-t border-line pt-4 text-sm">
      <h3 className="font-medium">{t('title')}</h3>
      <p className="text-ink-muted">
        {termEnd !== null && termEnd > now
          ? t.rich('before', {
              at: () => <Moment at={termEnd} />,
              wishing: amount(pool.wishing),
              needed: amount(needed),
              missing: amount(missing),
            })
          : t('after')}
      </p>
      <Button
        aria-pressed={mine.wishesToLeave}
        onClick={() => start({ kind: 'pool-wish', pool: pool.pool, wishes: !mine.wishesToLeave })}
      >
        {mine.wishesToLeave ? t('unwish') : t('wish')}
      </Button>
      {mayAsk && (
        <>
          <p className="text-ink-muted">{t('small')}</p>
          <Button variant="danger" onClick={() => start({ kind: 'pool-request-exit', pool: pool.pool })}>
            {t('ask')}
          </Button>
        </>
      )}
    </div>
  )
}
