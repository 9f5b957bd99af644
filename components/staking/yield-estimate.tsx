'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Why } from '@/components/ui/why'
import { useChainFigures } from '@/lib/hooks/chain-figures'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { estimateYield } from '@/lib/rewards/estimate-yield'
import { type BasisPoints, basisPoints, formatFeePercent } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'

type YieldEstimateProps = {
  stake: Sesh
  /** Whole stake of the node. */
  whole: Sesh
  fee: BasisPoints
  isOperator: boolean
  /** The node runs already, or would have to start first. */
  isRunning: boolean
}

const MOST = 10_000

/** What a stake earns while nothing changes, with everything that went into it. */
export function YieldEstimate({ stake, whole, fee, isOperator, isRunning }: YieldEstimateProps) {
  const t = useTranslations('stake.yield')
  const locale = useLocale()
  const amount = useAmountText()
  const figures = useChainFigures().data
  const head = useNetworkHead().data
  if (!figures || !head || stake === 0n) return null
  const { activeNodes } = head
  const { rewardRate } = figures
  const { daily, annualBasisPoints } = estimateYield({
    stake,
    nodeStake: whole,
    fee,
    isOperator,
    activeNodes,
    rewardRate,
  })
  const earned = {
    daily: amount(daily),
    percent: formatFeePercent(basisPoints(Math.min(annualBasisPoints, MOST)), locale),
  }
  const inputs = {
    rate: amount(rewardRate),
    nodes: activeNodes,
    fee: formatFeePercent(fee, locale),
    stake: amount(stake),
    whole: amount(whole),
  }
  return (
    <span className="flex items-start gap-1">
      <span className="py-1">{isRunning ? t('now', earned) : t('later', earned)}</span>
      <Why label={t('whyLabel')} text={t('why', inputs)} />
    </span>
  )
}
