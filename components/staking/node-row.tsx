'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Age } from '@/components/figures/age'
import { Amount } from '@/components/figures/amount'
import { Fee } from '@/components/figures/fee'
import { NodeKey } from '@/components/figures/node-key'
import { shortId } from '@/components/figures/short-id'
import { classNames } from '@/components/ui/class-names'
import type { NetworkNode } from '@/lib/api/backend/network-node'
import type { SessionNode } from '@/lib/staking/session-node'
import { sesh, type Sesh } from '@/lib/units/sesh'
import { NodeCredit, NodeSwarm, NodeVersion, NotTold } from './node-network-facts'
import { type ShownState, StateChip } from './state-chip'

export const nodeColumns =
  'xl:grid xl:grid-cols-[3rem_minmax(12rem,1fr)_3.75rem_6rem_6.5rem_4rem_4rem_4.5rem_6.5rem_9.5rem] xl:items-center xl:gap-x-3'

const NOTHING = sesh(0n)

type Props = {
  node: SessionNode
  state: ShownState
  /** The network's word on it; undefined when it has none. */
  network: NetworkNode | undefined
  /** What a paid node earns a day. */
  daily: Sesh | undefined
}

/** One node of the network: a row on wide screens, a card on others. */
export function NodeRow({ node, state, network, daily }: Props) {
  const t = useTranslations('nodes')
  const id = String(node.nodeId)
  return (
    <li className="relative border-b border-line px-4 py-4 transition-colors duration-150 last:border-b-0 hover:bg-surface-2 sm:px-5 xl:min-h-17 xl:py-2.5">
      <div className={classNames(nodeColumns, 'flex flex-col gap-3')}>
        <span className="figure text-sm text-ink-muted max-xl:hidden">{id}</span>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5">
          <Link href={`/nodes/${id}`} prefetch={false} className="flex after:absolute after:inset-0">
            <span className="sr-only">{t('node.title', { id })}</span>
            <NodeKey id={node.ed25519PublicKey} />
          </Link>
          <span className="xl:hidden">
            <StateChip state={state} />
          </span>
          <span className="col-span-2 ps-9.5 text-xs text-ink-muted">
            {t('operatedBy')}{' '}
            <span className="figure" dir="ltr">
              {shortId(node.operator)}
            </span>
          </span>
        </div>
        <div className="grid grid-cols-3 gap-x-4 gap-y-2 sm:grid-cols-4 xl:contents">
          <Cell name={t('column.fee')}>
            <Fee value={node.fee} />
          </Cell>
          <Cell name={t('column.since')}>
            <Age of={node.addedAt} />
          </Cell>
          <Cell name={t('column.proof')}>
            {network?.lastUptimeProofAt ? <Age of={network.lastUptimeProofAt} /> : <NotTold />}
          </Cell>
          <Cell name={t('column.version')}>
            <NodeVersion of={network} />
          </Cell>
          <Cell name={t('column.credit')}>
            <NodeCredit of={network} />
          </Cell>
          <Cell name={t('column.swarm')}>
            <NodeSwarm of={network} />
          </Cell>
          <Cell name={t('column.daily')}>
            <Amount
              value={network && (network.isActive ? daily : NOTHING)}
              decimals={2}
              isFixed
              unit={false}
            />
          </Cell>
        </div>
        <div className="max-xl:hidden">
          <StateChip state={state} />
        </div>
      </div>
    </li>
  )
}

/** A value with its name, which wide screens have in the head of the list. */
const Cell = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex flex-col gap-0.5 text-sm xl:text-end">
    <span className="text-xs text-ink-muted xl:sr-only">{name}</span>
    {children}
  </div>
)
