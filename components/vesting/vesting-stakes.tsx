'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { OpenStakeCard, StakeCard } from '@/components/staking/stake-card'
import { useNodeStates } from '@/components/staking/use-node-states'
import type { WalletOverview } from '@/lib/chain/sources/wallet-overview'

/** What is staked from a vesting contract, node by node, with the ways out. */
export function VestingStakes({ overview, vesting }: { overview: WalletOverview; vesting: Address }) {
  const t = useTranslations('vesting.contract')
  const { stateOf } = useNodeStates()
  const nodes = overview.nodes.filter(({ state }) => state !== 'removed')
  const open = overview.contracts.filter(({ status }) => status !== 'finalized')
  return (
    <section aria-label={t('stakes')} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="font-medium">{t('stakes')}</h3>
      {nodes.length + open.length === 0 && <p className="text-sm text-ink-muted">{t('noStakes')}</p>}
      <ul className="grid items-start gap-4 lg:grid-cols-2">
        {nodes.map((node) => (
          <StakeCard key={String(node.nodeId)} node={node} wallet={vesting} state={stateOf(node)} />
        ))}
        {open.map((node) => (
          <OpenStakeCard key={node.address} node={node} wallet={vesting} />
        ))}
      </ul>
    </section>
  )
}
