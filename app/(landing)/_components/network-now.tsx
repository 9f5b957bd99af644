import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Why } from '@/components/ui/why'
import { estimateYield } from '@/lib/rewards/estimate-yield'
import type { PortalFigures } from '@/lib/server/figures'
import { basisPoints } from '@/lib/units/basis-points'
import { formatSesh } from '@/lib/units/format-sesh'

const BASIS = 10_000

/** Live figures of the network, each with its source, how fresh it is, and what it is made of. */
export function NetworkNow({ chain, index, network }: PortalFigures) {
  const t = useTranslations('home.figures')
  const locale = useLocale()
  const format = useFormatter()
  const whole = (amount: bigint) => formatSesh(amount, { locale, maximumDecimals: 0 })
  const earned =
    chain && network
      ? estimateYield({
          stake: chain.stakingRequirement,
          nodeStake: chain.stakingRequirement,
          fee: basisPoints(0),
          isOperator: false,
          activeNodes: network.activeNodes,
          rewardRate: chain.rewardRate,
        })
      : null
  return (
    <section aria-label={t('label')}>
      <dl className="card grid grid-cols-2 overflow-clip lg:grid-cols-4">
        <Figure
          name={t('nodes')}
          value={network && format.number(network.activeNodes)}
          at={network && t('atHeight', { height: network.height })}
          why={network && t('nodesWhy', { total: network.nodes, height: network.height })}
        />
        <Figure
          name={t('staked')}
          value={index && whole(index.staked)}
          unit={t('sesh')}
          at={index && t('atBlock', { block: index.freshness.block })}
          why={index && t('stakedWhy', { block: index.freshness.block })}
        />
        <Figure
          name={t('rate')}
          value={
            earned &&
            format.number(earned.annualBasisPoints / BASIS, { style: 'percent', maximumFractionDigits: 1 })
          }
          unit={t('aYear')}
          at={chain && t('atBlock', { block: chain.block })}
          why={
            chain &&
            network &&
            t('rateWhy', {
              rate: formatSesh(chain.rewardRate, { locale }),
              pool: whole(chain.poolBalance),
              nodes: network.activeNodes,
              requirement: whole(chain.stakingRequirement),
              block: chain.block,
            })
          }
        />
        <Figure
          name={t('open')}
          value={index && whole(index.openCapacity)}
          unit={t('sesh')}
          at={index && t('openNodes', { count: index.openContracts })}
          why={index && t('openWhy', { count: index.openContracts, block: index.freshness.block })}
        />
      </dl>
    </section>
  )
}

type FigureProps = {
  name: string
  value: string | null
  unit?: string
  at: string | null
  /** Null when the source did not answer. */
  why: ReactNode
}

function Figure({ name, value, unit, at, why }: FigureProps) {
  const t = useTranslations('home.figures')
  return (
    <div className="flex min-w-0 flex-col gap-1 p-4 sm:p-5 shadow-[0_0_0_0.5px_var(--color-line)]">
      <dt className="flex items-center text-sm text-ink-muted">
        {name}
        <Why label={t('whyLabel', { name })} text={why ?? t('missing')} />
      </dt>
      <dd className="flex flex-col gap-1">
        <span className="flex flex-wrap items-baseline gap-x-1.5">
          <span className="figure text-xl font-medium sm:text-2xl">{value ?? '–'}</span>
          {unit && value !== null && <span className="text-sm text-ink-muted">{unit}</span>}
        </span>
        <span className="text-xs text-ink-muted">{at ?? t('missing')}</span>
      </dd>
    </div>
  )
}
