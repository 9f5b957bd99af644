'use client'

import { Sprout } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useWalletOverview } from '@/lib/hooks/wallet-overview'
import { OpenStakeCard, StakeCard } from './stake-card'
import { StakeFilters } from './stake-filters'
import { StakeTotals } from './stake-totals'
import { useNodeStates } from './use-node-states'
import { useStakeFilter } from './use-stake-filter'

/** The stakes of a wallet: in running nodes, in open ones, and in those that left. */
export default function WalletStakes({ wallet }: { wallet: Address }) {
  const t = useTranslations('stakes')
  const common = useTranslations('common')
  const query = useWalletOverview(wallet)
  const states = useNodeStates()
  const { stateOf, isDown } = states
  const running = query.data?.data.nodes.filter(({ state }) => state !== 'removed') ?? []
  const { shown, ...filter } = useStakeFilter(running, states)
  if (query.isPending) return <SkeletonBlocks rows={3} height="9rem" label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { nodes, contracts } = query.data.data
  const left = nodes.filter(({ state }) => state === 'removed')
  const open = contracts.filter(({ status }) => status !== 'finalized')
  const cardOf = (node: (typeof nodes)[number]) => (
    <StakeCard key={String(node.nodeId)} node={node} wallet={wallet} state={stateOf(node)} />
  )
  return (
    <>
      <SourceNotice of={query.data} error={query.error} />
      {isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <StakeTotals wallet={wallet} nodes={nodes} contracts={contracts} />
      {nodes.length + open.length === 0 && <NoStakes />}
      <Group
        title={t('running')}
        isShown={running.length > 0}
        filters={running.length > 1 && <StakeFilters {...filter} />}
      >
        {shown.map(cardOf)}
        {running.length > 0 && shown.length === 0 && (
          <li className="text-sm text-ink-muted">{t('noneFits')}</li>
        )}
      </Group>
      <Group title={t('open')} isShown={open.length > 0}>
        {open.map((node) => (
          <OpenStakeCard key={node.address} node={node} wallet={wallet} />
        ))}
      </Group>
      <Group title={t('left.title')} isShown={left.length > 0} text={t('left.text')}>
        {left.map(cardOf)}
      </Group>
    </>
  )
}

function NoStakes() {
  const t = useTranslations('stakes.empty')
  return (
    <EmptyState
      icon={Sprout}
      title={t('title')}
      action={
        <Link href="/stake" prefetch={false} className={buttonClass('primary')}>
          {t('action')}
        </Link>
      }
    >
      {t('text')}
    </EmptyState>
  )
}

type GroupProps = {
  title: string
  text?: string
  isShown: boolean
  filters?: ReactNode
  children: ReactNode
}

const Group = ({ title, text, isShown, filters, children }: GroupProps) =>
  isShown && (
    <section aria-label={title} className="flex flex-col gap-4">
      <div>
        <h2 className="text-xl font-semibold">{title}</h2>
        {text && <p className="text-sm text-ink-muted">{text}</p>}
      </div>
      {filters}
      <ul className="grid items-start gap-4 lg:grid-cols-2">{children}</ul>
    </section>
  )
