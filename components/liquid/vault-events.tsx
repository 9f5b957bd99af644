'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { Moment } from '@/components/figures/moment'
import { WalletAddress } from '@/components/figures/wallet-address'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useVaultEvents } from '@/lib/hooks/liquid'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { ONE_SESH } from '@/lib/units/sesh'

/** How many of the newest are shown. */
const SHOWN = 12
const DECIMALS = 4
/** What the shown decimals can say, atomic SESH. */
const LEAST_SHOWN = ONE_SESH / 10n ** BigInt(DECIMALS)

/** What happened in the vault last; the index remembers it. */
export default function VaultEvents({ provider }: { provider: LiquidProvider }) {
  const t = useTranslations('liquid.events')
  const common = useTranslations('common')
  const { data, error } = useVaultEvents(provider.vault)
  // A queue that was paid less than can be written was paid nothing that anybody waits for.
  const items = data?.items.filter(({ kind, assets }) => kind !== 'settled' || (assets ?? 0n) >= LEAST_SHOWN)
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="mb-2 text-lg font-semibold">{t('title')}</h2>
      {!data && !error && <SkeletonRows rows={3} height="2.5rem" label={common('loading')} />}
      {!data && error && <p className="text-sm text-ink-muted">{common('history.missing')}</p>}
      {items && items.length === 0 && <p className="text-sm text-ink-muted">{t('none')}</p>}
      {items && (
        <ol className="divide-y divide-line">
          {items.slice(0, SHOWN).map(({ id, kind, assets, account, timestamp, block }) => (
            <li key={id} className="grid gap-x-4 py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto]">
              <span className="flex min-w-0 flex-wrap items-center gap-x-3">
                {t(`kind.${kind}`)}
                {assets !== null && <Amount value={assets} decimals={DECIMALS} />}
                {account && <WalletAddress address={account} />}
              </span>
              <span className="text-xs text-ink-muted sm:pt-0.5">
                <Moment at={timestamp} /> {common('event.block', { block })}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
