'use client'

import { useTranslations } from 'next-intl'
import { amountOf, type ChainEvent } from '@/lib/api/indexer/chain-event'
import { useDeployment } from '@/lib/hooks/deployment'
import { Amount } from './amount'
import { Moment } from './moment'
import { WalletAddress } from './wallet-address'

const told = [
  'NewServiceNodeV2',
  'NewSeededServiceNode',
  'ServiceNodeExitRequest',
  'ServiceNodeExit',
  'ServiceNodeLiquidated',
  'NewServiceNodeContributionContract',
  'NewContribution',
  'WithdrawContribution',
  'UpdateStakerBeneficiary',
  'UpdateFee',
  'UpdatePubkeys',
  'UpdateManualFinalize',
  'UpdateReservedContributors',
  'OpenForPublicContribution',
  'Filled',
  'Finalized',
  'Reset',
  'RewardsBalanceUpdated',
  'RewardsClaimed',
] as const

const isTold = (name: string): name is (typeof told)[number] => told.some((one) => one === name)

const CREATION = 'NewServiceNodeContributionContract'

/** Leaves out how a contract was set up in the transaction that created it. */
function withoutSetup(events: readonly ChainEvent[]): readonly ChainEvent[] {
  const created = events.find(({ name }) => name === CREATION)?.transactionHash
  return events.filter(({ name, transactionHash }) => name === CREATION || transactionHash !== created)
}

/** What happened on the chain, newest first, each with its block and where to see it. */
export function EventList({ events }: { events: readonly ChainEvent[] }) {
  const { explorerUrl } = useDeployment()
  return (
    <ol className="divide-y divide-line">
      {withoutSetup(events).map((event) => (
        <EventLine key={event.id} event={event} explorerUrl={explorerUrl} />
      ))}
    </ol>
  )
}

function EventLine({ event, explorerUrl }: { event: ChainEvent; explorerUrl: string | undefined }) {
  const t = useTranslations('common.event')
  const { name, timestamp, block, wallets, transactionHash } = event
  const amount = amountOf(event)
  const [wallet, ...others] = wallets
  return (
    <li className="grid gap-x-4 py-2.5 text-sm sm:grid-cols-[minmax(0,1fr)_auto]">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3">
        {isTold(name) ? t(name) : t('other', { name })}
        {amount !== null && <Amount value={amount} />}
        {wallet && others.length === 0 && <WalletAddress address={wallet} />}
      </span>
      <span className="text-xs text-ink-muted sm:pt-0.5">
        <Moment at={timestamp} /> <BlockLink {...{ block, transactionHash, explorerUrl }} />
      </span>
    </li>
  )
}

type BlockLinkProps = { block: number; transactionHash: string; explorerUrl: string | undefined }

function BlockLink({ block, transactionHash, explorerUrl }: BlockLinkProps) {
  const text = useTranslations('common.event')('block', { block })
  if (!explorerUrl) return <span title={transactionHash}>{text}</span>
  return (
    <a
      href={`${explorerUrl}/tx/${transactionHash}`}
      rel="noreferrer"
      className="underline underline-offset-2"
    >
      {text}
    </a>
  )
}
