'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { WalletAddress } from '@/components/figures/wallet-address'
import { useDeployment } from '@/lib/hooks/deployment'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { formatFeePercent } from '@/lib/units/basis-points'
import { formatDuration, unixSeconds } from '@/lib/units/time'

type Props = { provider: LiquidProvider; state: LiquidState }

/** Fees, and what can go wrong, each in one sentence. */
export function VaultTerms({ provider, state }: Props) {
  const t = useTranslations('liquid.terms')
  const locale = useLocale()
  const amount = useAmountText()
  const { network } = useDeployment()
  const { keeping } = state
  const points = [
    t('fee', { fee: formatFeePercent(state.protocolFee, locale) }),
    ...(keeping
      ? [
          t('keepers', { share: formatFeePercent(keeping.share, locale), bounty: amount(keeping.bounty) }),
          t('limits', { most: amount(keeping.seatMax), fee: formatFeePercent(keeping.feeMax, locale) }),
        ]
      : []),
    t('wait', { days: formatDuration(unixSeconds(network.unlockSeconds)).days }),
    t('loss'),
    t('pause'),
    t('code'),
  ]
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <ul className="flex flex-col gap-2 text-sm text-ink-muted">
        {points.map((point) => (
          <li key={point} className="border-s-2 border-line ps-3">
            {point}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
        {t('contract')} <WalletAddress address={provider.vault} copy />
      </p>
    </section>
  )
}
