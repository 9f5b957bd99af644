'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { buttonClass } from '@/components/ui/button'
import { useVaultPosition } from '@/lib/hooks/liquid'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { sesh } from '@/lib/units/sesh'

/** What a wallet has in vaults: shares and what is on the way out. Nothing is shown for a wallet without any. */
export default function LiquidHoldings({ wallet }: { wallet: Address }) {
  const { liquid } = useStakingProviders()
  return liquid.map((provider) => <Holding key={provider.vault} {...{ provider, wallet }} />)
}

function Holding({ provider, wallet }: { provider: LiquidProvider; wallet: Address }) {
  const t = useTranslations('liquid.holding')
  const position = useVaultPosition(provider, wallet).data
  if (!position || (position.shares === 0n && position.requests.length === 0)) return null
  const ready = sesh(position.requests.reduce((sum, { claimable }) => sum + claimable, 0n))
  return (
    <section className="card flex flex-wrap items-center justify-between gap-x-6 gap-y-3 p-5">
      <span className="flex flex-col gap-1">
        <h2 className="font-medium">{t('title', { name: provider.name })}</h2>
        <span className="text-sm text-ink-muted">
          {t('worth')} <Amount value={position.worth} decimals={4} />
        </span>
        {ready > 0n && (
          <span className="text-sm">
            {t('ready')} <Amount value={ready} decimals={4} />
          </span>
        )}
      </span>
      <Link
        href={`/stake/liquid?vault=${provider.vault}`}
        prefetch={false}
        className={buttonClass('secondary', 'small')}
      >
        {t('open')}
      </Link>
    </section>
  )
}
