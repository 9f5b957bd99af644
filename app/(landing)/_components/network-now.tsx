import { getTranslations } from 'next-intl/server'
import { Why } from '@/components/ui/why'
import { readPortalFigures } from '@/lib/server/figures'
import { NETWORK_BLOCKS_PER_DAY } from '@/lib/rewards/estimate-yield'
import { formatSesh } from '@/lib/units/format-sesh'

/** Live figures of the network, each with where it comes from. */
export async function NetworkNow() {
  const t = await getTranslations('home.figures')
  const common = await getTranslations('common')
  const { chain, index, network } = await readPortalFigures()
  const whole = { maximumDecimals: 0 }
  const figures = [
    {
      name: t('nodes'),
      value: network && String(network.activeNodes),
      why: network && t('nodesWhy', { total: network.nodes, height: network.height }),
    },
    {
      name: t('staked'),
      value: index && formatSesh(index.staked, whole),
      unit: common('unit.sesh'),
      why: index && t('stakedWhy', { block: index.freshness.block }),
    },
    {
      name: t('rate'),
      value: chain && formatSesh(chain.rewardRate * NETWORK_BLOCKS_PER_DAY),
      unit: common('unit.sesh'),
      why: chain && t('rateWhy', { block: chain.block }),
    },
    {
      name: t('open'),
      value: index && formatSesh(index.openCapacity, whole),
      unit: common('unit.sesh'),
      why: index && t('openWhy', { count: index.openContracts, block: index.freshness.block }),
    },
  ]
  return (
    <section aria-label={t('label')}>
      <dl className="grid grid-cols-1 overflow-visible rounded-card border border-line bg-surface-1 sm:grid-cols-2 lg:grid-cols-4">
        {figures.map(({ name, value, unit, why }) => (
          <div
            key={name}
            className="flex flex-col gap-2 border-line p-5 not-first:border-t sm:nth-2:border-t-0 sm:even:border-s lg:border-t-0 lg:not-first:border-s"
          >
            <dt className="flex items-center gap-1 text-sm text-ink-muted">
              {name}
              <Why label={name} text={why ?? t('missing')} />
            </dt>
            <dd className="flex items-baseline gap-1.5">
              <span className="figure text-xl font-medium sm:text-2xl">{value ?? common('unknown')}</span>
              {unit && value && <span className="text-sm text-ink-muted">{unit}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
