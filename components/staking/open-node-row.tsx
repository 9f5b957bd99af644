'use client'

import { useLocale, useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { NodeKey } from '@/components/figures/node-key'
import type { OpenNode } from '@/lib/staking/open-node'
import type { OperatorRecord } from '@/lib/staking/operator-record'
import { formatFeePercent } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { FillBar } from './fill-bar'
import { StateChip } from './state-chip'

type Props = { node: OpenNode; record: OperatorRecord | undefined; isReservedForYou: boolean }

/** Columns of the list; the same grid for its head and its rows. */
export const openNodeColumns =
  'md:grid md:grid-cols-[minmax(11rem,1.4fr)_5rem_minmax(8rem,1fr)_minmax(8rem,1fr)_minmax(8rem,1fr)_minmax(8rem,1fr)] md:items-center md:gap-4'

/** One open node: a row on wide screens, a card on phones. The whole of it leads to the node. */
export function OpenNodeRow({ node, record, isReservedForYou }: Props) {
  const t = useTranslations('stake')
  const locale = useLocale()
  const reserved = sesh(node.reservations.reduce((sum, { amount }) => sum + amount, 0n))
  return (
    <li className="card relative px-4 py-4 hover:border-line-strong md:py-3">
      <div className={`${openNodeColumns} flex flex-col gap-3`}>
        <div className="flex items-center justify-between gap-3">
          <Link
            href={`/stake/${node.address}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:rounded-card"
            aria-label={t('node.title', { id: node.ed25519PublicKey.slice(0, 8) })}
          >
            <NodeKey id={node.ed25519PublicKey} />
          </Link>
          <span className="md:hidden">
            <StateChip state={node.status} />
          </span>
        </div>
        <Cell name={t('column.fee')}>
          <span className="figure">{formatFeePercent(node.fee, locale)}</span>
        </Cell>
        <Cell name={t('column.open')}>
          <Amount value={node.open} decimals={2} />
        </Cell>
        <Cell name={t('column.minimum')}>
          {node.minimum === null ? (
            <span className="text-ink-muted">{t('closed')}</span>
          ) : (
            <Amount value={node.minimum} decimals={2} />
          )}
        </Cell>
        <Cell name={t('column.record')}>
          <span className="text-sm text-ink-muted">
            {record ? t('record', { active: record.active }) : '–'}
          </span>
        </Cell>
        <div className="flex items-center justify-between gap-3 max-md:hidden">
          <StateChip state={node.status} />
        </div>
      </div>
      <div className="mt-3 flex flex-col gap-2">
        <FillBar
          contributed={node.contributed}
          reserved={reserved}
          requirement={node.requirement}
          label={t('column.filled')}
        />
        {isReservedForYou && <p className="text-xs text-positive">{t('reservedForYou')}</p>}
      </div>
    </li>
  )
}

/** A value with its name, which wide screens have in the head of the list. */
const Cell = ({ name, children }: { name: string; children: React.ReactNode }) => (
  <div className="flex items-baseline justify-between gap-3 text-sm md:block">
    <span className="text-ink-muted md:hidden">{name}</span>
    {children}
  </div>
)
