'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { buttonClass } from '@/components/ui/button'
import type { ClaimFacts } from './claim-facts'
import { ClaimForm } from './claim-form'
import { ProveForOther } from './prove-for-other'

type Props = Pick<ClaimFacts, 'plan' | 'account' | 'wallet'> & { isOwn: boolean }

/** What can be claimed now, and the button for it; or why there is nothing and what comes next. */
export function ClaimPanel({ wallet, plan, account, isOwn }: Props) {
  const t = useTranslations('rewards.due')
  const amount = useAmountText()
  const { moment } = useTimeWords()
  const { claimable, heldBack, nextCycleAt } = plan
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <div className="flex flex-col gap-1">
        <h2 className="text-sm text-ink-muted">{t('title')}</h2>
        <Amount value={claimable} className="text-2xl font-medium sm:text-3xl" />
        {nextCycleAt !== null && (
          <p className="text-sm text-caution">
            {t('held', { amount: amount(heldBack), time: moment(nextCycleAt) })}
          </p>
        )}
      </div>
      {claimable === 0n && nextCycleAt === null && (
        <div className="flex flex-col items-start gap-3 text-sm text-ink-muted">
          <h3 className="text-base font-medium text-ink">{t('nothing')}</h3>
          {account.lockedStakes > 0n ? (
            <p>{t('nothingStaked', { amount: amount(account.lockedStakes) })}</p>
          ) : (
            <>
              <p>{t('nothingNew')}</p>
              <Link href="/stake" prefetch={false} className={buttonClass()}>
                {t('find')}
              </Link>
            </>
          )}
        </div>
      )}
      {claimable > 0n && isOwn && <ClaimForm claimable={claimable} />}
      {!isOwn && <ProveForOther recipient={wallet} plan={plan} />}
    </section>
  )
}
