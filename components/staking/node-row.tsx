'use client'

import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Moment } from '@/components/figures/moment'
import { NodeKey } from '@/components/figures/node-key'
import type { SessionNode } from '@/lib/staking/session-node'
import { formatFeePercent } from '@/lib/units/basis-points'
import { StateChip, type ShownState } from './state-chip'

export const nodeColumns =
  'md:grid md:grid-cols-[4rem_minmax(11rem,1.4fr)_minmax(9rem,1fr)_5rem_7rem_minmax(8rem,1fr)] md:items-center md:gap-4'

type Props = { node: SessionNode; state: ShownState }

/** One node of the network. */
export function NodeRow({ node, state }: Props) {
  const t = useTranslations('nodes')
  const locale = useLocale()
  const fee = node.fee === null ? '–' : formatFeePercent(node.fee, locale)
  return (
    <li className="card relative px-4 py-3 hover:border-line-strong">
      <div className={`${nodeColumns} flex flex-col gap-2`}>
        <span className="figure hidden text-sm text-ink-muted md:inline">{String(node.nodeId)}</span>
        <div className="flex items-center justify-between gap-3">
          <Link
            href={`/nodes/${node.nodeId}`}
            prefetch={false}
            aria-label={t('node.title', { id: String(node.nodeId) })}
            className="after:absolute after:inset-0 after:rounded-card"
          >
            <NodeKey id={node.ed25519PublicKey} />
          </Link>
          <span className="md:hidden">
            <StateChip state={state} />
          </span>
        </div>
        <span className="hidden md:inline">
          <StateChip state={state} />
        </span>
        <Cell name={t('column.fee')}>{fee}</Cell>
        <Cell name={t('column.contributors')}>{node.contributors.length}</Cell>
        <Cell name={t('column.age')}>
          <Moment at={node.addedAt} dateOnly />
        </Cell>
      </div>
    </li>
  )
}

const Cell = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="flex items-baseline justify-between gap-3 text-sm md:block">
    <span className="text-ink-muted md:hidden">{name}</span>
    <span className="figure">{children}</span>
  </div>
)
