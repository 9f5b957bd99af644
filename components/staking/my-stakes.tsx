'use client'

import { Sprout, Wallet } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { type Address, isAddressEqual } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useBalances } from '@/lib/hooks/balances'
import { useWallet } from '@/lib/hooks/wallet'
import { useWalletOverview } from '@/lib/hooks/wallet-overview'
import type { OpenNode } from '@/lib/staking/open-node'
import type { SessionNode } from '@/lib/staking/session-node'
import { sesh } from '@/lib/units/sesh'
import { OpenStakeCard, StakeCard } from './stake-card'
import { useNodeStates } from './use-node-states'

/** Everything the connected wallet has staked. */
export function MyStakes() {
  const t = useTranslations('stakes')
  const { address, connect, status } = useWallet()
  if (!address)
    return (
      <EmptyState
        icon={Wallet}
        title={t('connect.title')}
        action={
          <Button variant="primary" busy={status === 'connecting'} onClick={connect}>
            {t('connect.action')}
          </Button>
        }
      >
        {t('connect.text')}
      </EmptyState>
    )
  return <StakesOf wallet={address} />
}

function StakesOf({ wallet }: { wallet: Address }) {
  const t = useTranslations('stakes')
  const common = useTranslations('common')
  const query = useWalletOverview(wallet)
  const { stateOf, head, isDown } = useNodeStates()
  if (query.isPending) return <SkeletonRows rows={3} height="8rem" label={common('loading')} />
  if (!query.data) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  const { nodes, contracts } = query.data.data
  const running = nodes.filter(({ state }) => state !== 'removed')
  const left = nodes.filter(({ state }) => state === 'removed')
  const open = contracts.filter(({ status }) => status !== 'finalized')
  return (
    <div className="flex flex-col gap-8">
      {query.data.source === 'chain' && <Notice tone="caution">{common('problem.indexDown')}</Notice>}
      {isDown && <Notice tone="caution">{common('problem.networkDown')}</Notice>}
      <Totals wallet={wallet} running={running} open={open} />
      {nodes.length + open.length === 0 && <NoStakes />}
      <Group title={t('running')} isShown={running.length > 0}>
        {running.map((node) => (
          <StakeCard
            key={String(node.nodeId)}
            node={node}
            wallet={wallet}
            state={stateOf(node)}
            height={head?.height}
          />
        ))}
      </Group>
      <Group title={t('open')} isShown={open.length > 0}>
        {open.map((node) => (
          <OpenStakeCard key={node.address} node={node} wallet={wallet} />
        ))}
      </Group>
      <Group title={t('left.title')} isShown={left.length > 0} text={t('left.text')}>
        {left.map((node) => (
          <StakeCard
            key={String(node.nodeId)}
            node={node}
            wallet={wallet}
            state={{ kind: 'exited', how: 'exit' }}
            height={head?.height}
          />
        ))}
      </Group>
    </div>
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

type GroupProps = { title: string; text?: string; isShown: boolean; children: React.ReactNode }

const Group = ({ title, text, isShown, children }: GroupProps) =>
  isShown && (
    <section aria-label={title} className="flex flex-col gap-3">
      <h2 className="text-lg font-semibold">{title}</h2>
      {text && <p className="text-sm text-ink-muted">{text}</p>}
      <ul className="grid gap-3 lg:grid-cols-2">{children}</ul>
    </section>
  )

type TotalsProps = { wallet: Address; running: readonly SessionNode[]; open: readonly OpenNode[] }

function Totals({ wallet, running, open }: TotalsProps) {
  const t = useTranslations('stakes.totals')
  const balances = useBalances(wallet).data
  const staked = running
    .flatMap(({ contributors }) => contributors)
    .reduce((sum, { address, stake }) => (isAddressEqual(address, wallet) ? sum + stake : sum), 0n)
  const waiting = open
    .flatMap(({ contributions }) => contributions)
    .reduce((sum, { contributor, amount }) => (isAddressEqual(contributor, wallet) ? sum + amount : sum), 0n)
  const totals = [
    { name: t('staked'), value: sesh(staked) },
    { name: t('waiting'), value: sesh(waiting) },
    { name: t('balance'), value: balances?.sesh },
  ]
  return (
    <dl className="card grid divide-line max-sm:divide-y sm:grid-cols-3 sm:divide-x">
      {totals.map(({ name, value }) => (
        <div key={name} className="flex flex-col gap-1 p-5">
          <dt className="text-sm text-ink-muted">{name}</dt>
          <dd className="text-xl font-medium">
            <Amount value={value} decimals={2} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
