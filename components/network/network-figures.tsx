'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Amount } from '@/components/figures/amount'
import { useAmountText } from '@/components/figures/use-amount-text'
import { NotTold } from '@/components/staking/node-network-facts'
import { Why } from '@/components/ui/why'
import { useChainFigures } from '@/lib/hooks/chain-figures'
import { useIndexFigures } from '@/lib/hooks/index-figures'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { NETWORK_BLOCKS_PER_DAY } from '@/lib/rewards/estimate-yield'

/** What the network holds and pays now; a dash where a source does not answer. */
export function NetworkFigures() {
  const t = useTranslations('network.figures')
  const amount = useAmountText()
  const chain = useChainFigures().data
  const index = useIndexFigures().data
  const head = useNetworkHead().data
  const count = (value: number | undefined) => (value === undefined ? <NotTold /> : value)
  return (
    <dl className="card grid grid-cols-2 overflow-clip lg:grid-cols-4">
      <Figure name={t('pool')} why={t('poolWhy')}>
        <Amount value={chain?.poolBalance} decimals={0} />
      </Figure>
      <Figure
        name={t('emission')}
        why={chain ? t('emissionWhy', { rate: amount(chain.rewardRate) }) : t('missing')}
      >
        <Amount value={chain && chain.rewardRate * NETWORK_BLOCKS_PER_DAY} decimals={2} />
      </Figure>
      <Figure name={t('staked')} why={t('stakedWhy')}>
        <Amount value={index?.staked} decimals={0} />
      </Figure>
      <Figure name={t('paid')} why={t('paidWhy')}>
        {count(head?.activeNodes)}
      </Figure>
      <Figure name={t('requirement')} why={t('requirementWhy')}>
        <Amount value={chain?.stakingRequirement} decimals={0} />
      </Figure>
      <Figure name={t('listed')} why={t('listedWhy')}>
        {count(chain?.totalNodes)}
      </Figure>
      <Figure name={t('claimed')} why={t('claimedWhy')}>
        <Amount value={index?.claimed} decimals={0} />
      </Figure>
      <Figure name={t('gone')} why={t('goneWhy')}>
        {count(index?.nodes.removed)}
      </Figure>
    </dl>
  )
}

type FigureProps = { name: string; why: string; children: ReactNode }

function Figure({ name, why, children }: FigureProps) {
  const t = useTranslations('network.figures')
  return (
    <div className="flex min-w-0 flex-col gap-1 p-4 shadow-[0_0_0_0.5px_var(--color-line)] sm:p-5">
      <dt className="flex items-center text-sm text-ink-muted">
        {name}
        <Why label={t('whyLabel', { name })} text={why} />
      </dt>
      <dd className="figure text-xl font-medium">{children}</dd>
    </div>
  )
}
