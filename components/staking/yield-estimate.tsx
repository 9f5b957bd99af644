'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Why } from '@/components/ui/why'
import { useChainFigures } from '@/lib/hooks/chain-figures'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { useWallet } from '@/lib/hooks/wallet'
import { estimateYield } from '@/lib/rewards/estimate-yield'
import type { OpenNode } from '@/lib/staking/open-node'
import { basisPoints, formatFeePercent } from '@/lib/units/basis-points'
import type { Sesh } from '@/lib/units/sesh'

const MOST = 10_000

/** What the stake would earn if nothing changed, with everything that went into it. */
export function YieldEstimate({ node, stake }: { node: OpenNode; stake: Sesh }) {
  const t = useTranslations('stake.form')
  const locale = useLocale()
  const amount = useAmountText()
  const figures = useChainFigures().data
  const head = useNetworkHead().data
  const { address } = useWallet()
  if (!figures || !head || stake === 0n) return null
  const { daily, annualBasisPoints } = estimateYield({
    stake,
    nodeStake: node.requirement,
    fee: node.fee,
    isOperator: address === node.operator,
    activeNodes: head.activeNodes,
    rewardRate: figures.rewardRate,
  })
  const percent = formatFeePercent(basisPoints(Math.min(annualBasisPoints, MOST)), locale)
  return (
    <li className="flex items-start gap-1 border-s-2 border-line ps-3">
      <span>{t('yield', { daily: amount(daily), percent })}</span>
      <Why
        label={t('yieldWhyLabel')}
        text={t('yieldWhy', {
          rate: amount(figures.rewardRate),
          nodes: head.activeNodes,
          fee: formatFeePercent(node.fee, locale),
          stake: amount(stake),
          whole: amount(node.requirement),
        })}
      />
    </li>
  )
}
