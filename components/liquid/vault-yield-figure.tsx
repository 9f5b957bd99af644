'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useTimeWords } from '@/components/figures/use-words'
import { Why } from '@/components/ui/why'
import { useChainFigures } from '@/lib/hooks/chain-figures'
import { useSharePrices } from '@/lib/hooks/liquid'
import { useNetworkHead } from '@/lib/hooks/network-head'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { measuredYield, vaultYield } from '@/lib/staking/providers/vault-yield'
import { unixSeconds } from '@/lib/units/time'

const WINDOW_SECONDS = 30n * 86_400n

/** Begin of the window over which the price is measured: whole days, so that it is asked for once. */
export const windowStart = (now: bigint) => {
  const from = now - (now % 86_400n) - WINDOW_SECONDS
  return unixSeconds(from > 0n ? from : 0n)
}

const usePercent = () => {
  const locale = useLocale()
  return (basisPoints: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000)
}

/** What a share earns in a year while nothing changes, and what it did in the last weeks; opened: formula, inputs, block, window. */
export function VaultYieldFigure({ provider, state }: { provider: LiquidProvider; state: LiquidState }) {
  const t = useTranslations('liquid.yield')
  const amount = useAmountText()
  const percent = usePercent()
  const { moment } = useTimeWords()
  const figures = useChainFigures().data
  const head = useNetworkHead().data
  const prices = useSharePrices(provider, windowStart(state.at)).data
  if (!figures || !head) return <span className="text-ink-muted">–</span>
  const expected = vaultYield({ state, rewardRate: figures.rewardRate, activeNodes: head.activeNodes })
  const measured = measuredYield(prices ?? [])
  const inputs = {
    rate: amount(figures.rewardRate),
    nodes: head.activeNodes,
    working: amount(expected.working),
    total: amount(state.totalAssets),
    earned: amount(expected.earned),
    net: amount(expected.net),
    protocol: percent(state.protocolFee),
    keepers: percent(state.keeping?.share ?? 0),
    block: state.block,
  }
  return (
    <span className="flex items-start gap-1">
      <span className="figure text-xl font-medium">{percent(expected.annualBasisPoints)}</span>
      <Why
        label={t('whyLabel')}
        text={
          <span className="flex flex-col gap-2">
            <span>{t('why', inputs)}</span>
            <span>
              {measured
                ? t('measured', { percent: percent(measured.basisPoints), since: moment(measured.since) })
                : t('notMeasured')}
            </span>
          </span>
        }
      />
    </span>
  )
}
