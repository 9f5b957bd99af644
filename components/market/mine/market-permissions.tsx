'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FactList } from '@/components/figures/fact-list'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button, buttonClass } from '@/components/ui/button'
import { Why } from '@/components/ui/why'
import { useAllowance } from '@/lib/hooks/allowance'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { useMarketCounter } from '@/lib/hooks/market-counter'
import { marketOf } from '@/lib/market/market-of'

/** What the market may do for a wallet: the conduit that moves names and SESH, and the number that signatures carry. */
export default function MarketPermissions({ wallet }: { wallet: Address }) {
  const t = useTranslations('selling.permissions')
  const start = useStartFlow()
  const { conduit } = marketOf(useDeployment())
  const allowance = useAllowance({ owner: wallet, spender: conduit })
  const counter = useMarketCounter(wallet)
  const failed = [allowance, counter].find(({ data, error }) => data === undefined && error)
  return (
    <section aria-label={t('title')} className="card flex flex-col items-start gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="max-w-[65ch] text-sm text-ink-muted">{t('text')}</p>
      {failed && <ErrorNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      <div className="w-full">
        <FactList
          facts={[
            { name: t('conduit'), value: <WalletAddress address={conduit} copy /> },
            { name: t('allowance'), value: <Amount value={allowance.data} /> },
            {
              name: t('counter'),
              value: (
                <span className="figure">{counter.data === undefined ? '…' : String(counter.data)}</span>
              ),
              why: <Why label={t('counter')} text={t('counterWhy')} />,
            },
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {allowance.data !== undefined && allowance.data > 0n && (
          <Button size="small" onClick={() => start({ kind: 'revoke-allowance', spender: conduit })}>
            {t('revoke')}
          </Button>
        )}
        <Link href="/my/market" prefetch={false} className={buttonClass('secondary', 'small')}>
          {t('withdraw')}
        </Link>
      </div>
    </section>
  )
}
