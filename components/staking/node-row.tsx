'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Fee } from '@/components/figures/fee'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import { shortId } from '@/components/figures/short-id'
import { classNames } from '@/components/ui/class-names'
import type { SessionNode } from '@/lib/staking/session-node'
import { SeatBar } from './seat-bar'
import { nodeSegments } from './seat-segments'
import { type ShownState, StateChip } from './state-chip'

export const nodeColumns =
  'lg:grid lg:grid-cols-[3rem_minmax(11rem,1.3fr)_minmax(9rem,1.4fr)_5rem_9rem_11rem] lg:items-center lg:gap-x-6'

type Props = { node: SessionNode; state: ShownState; you: Address | undefined }

/** One node of the network: a row on wide screens, a card on phones. */
export function NodeRow({ node, state, you }: Props) {
  const t = useTranslations('nodes')
  const id = String(node.nodeId)
  const seats = t('seats', { count: node.contributors.length })
  return (
    <li className="relative border-b border-line px-4 py-4 transition-colors duration-150 last:border-b-0 hover:bg-surface-2 sm:px-5 lg:min-h-17 lg:py-2.5">
      <div className={classNames(nodeColumns, 'flex flex-col gap-3')}>
        <span className="figure text-sm text-ink-muted max-lg:hidden">{id}</span>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5">
          <Link href={`/nodes/${id}`} prefetch={false} className="flex after:absolute after:inset-0">
            <span className="sr-only">{t('node.title', { id })}</span>
            <NodeKey id={node.ed25519PublicKey} />
          </Link>
          <span className="lg:hidden">
            <StateChip state={state} />
          </span>
          <span className="col-span-2 ps-9.5 text-xs text-ink-muted">
            {t('operatedBy')}{' '}
            <span className="figure" dir="ltr">
              {shortId(node.operator)}
            </span>
          </span>
        </div>
        <div className="flex flex-col gap-1.5">
          <SeatBar segments={nodeSegments(node, you)} whole={node.deposit} label={seats} />
          <span className="text-xs text-ink-muted" aria-hidden>
            {seats}
          </span>
        </div>
        <div className="grid grid-cols-2 gap-4 lg:contents">
          <Cell name={t('column.fee')}>
            <Fee value={node.fee} />
          </Cell>
          <Cell name={t('column.since')}>
            <Moment at={node.addedAt} dateOnly />
          </Cell>
        </div>
        <div className="max-lg:hidden">
          <StateChip state={state} />
        </div>
      </div>
    </li>
  )
}

/** A value with its name, which wide screens have in the head of the list. */
const Cell = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="flex flex-col gap-0.5 text-sm lg:text-end">
    <span className="text-xs text-ink-muted lg:sr-only">{name}</span>
    {children}
  </div>
)
