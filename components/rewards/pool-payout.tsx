'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { Moment } from '@/components/figures/moment'
import { Button } from '@/components/ui/button'
import { useStartFlow } from '@/lib/hooks/flows'
import { usePoolRelease } from '@/lib/hooks/pool-release'
import { useWallet } from '@/lib/hooks/wallet'

/** What the reward pool has set free, and the payout that anybody may ask for. */
export function PoolPayout() {
  const t = useTranslations('rewards.pool')
  const { address } = useWallet()
  const start = useStartFlow()
  const { data } = usePoolRelease()
  if (!data) return null
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <FactList
        facts={[
          { name: t('due'), value: <Amount value={data.due} decimals={2} /> },
          { name: t('last'), value: <Moment at={data.lastPaidOutAt} /> },
        ]}
      />
      <p className="text-xs text-ink-muted">{t('explain')}</p>
      {address && data.due > 0n && (
        <Button className="self-start" onClick={() => start({ kind: 'pay-out-pool' })}>
          {t('action')}
        </Button>
      )}
    </section>
  )
}
