'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { Fee } from '@/components/figures/fee'
import { NodeKey } from '@/components/figures/node-key'
import { useAmountText } from '@/components/figures/use-amount-text'
import { classNames } from '@/components/ui/class-names'
import type { OpenNode } from '@/lib/staking/open-node'
import type { OperatorRecord } from '@/lib/staking/operator-record'
import { buildSeatMap } from '@/lib/staking/seat-map'
import { unixSeconds } from '@/lib/units/time'
import { SeatBar } from './seat-bar'
import { seatSegments } from './seat-segments'
import { StateChip } from './state-chip'

type Props = {
  node: OpenNode
  record: OperatorRecord | undefined
  isReservedForYou: boolean
  you: Address | undefined
}

/** Columns of the list; the same grid for its head and its rows. */
export const openNodeColumns =
  'lg:grid lg:grid-cols-[minmax(11rem,1.3fr)_minmax(9rem,1.5fr)_7rem_7rem_4.5rem_12rem] lg:items-center lg:gap-x-6'

const AT_ANY_TIME = unixSeconds(0)

/** One open node: a row on wide screens, a card on phones. The whole of it leads to the node. */
export function OpenNodeRow({ node, record, isReservedForYou, you }: Props) {
  const t = useTranslations('stake')
  const amount = useAmountText()
  const seats = buildSeatMap({ contract: node, withdrawalDelay: AT_ANY_TIME })
  const filled = t('seats.filled', { filled: amount(node.contributed), total: amount(node.requirement) })
  return (
    <li className="relative border-b border-line px-4 py-4 transition-colors duration-150 last:border-b-0 hover:bg-surface-2 sm:px-5 lg:min-h-19 lg:py-3">
      <div className={classNames(openNodeColumns, 'flex flex-col gap-3')}>
        <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5">
          <Link
            href={`/stake/${node.address}`}
            prefetch={false}
            className="flex after:absolute after:inset-0"
          >
            <span className="sr-only">{t('node.title')}</span>
            <NodeKey id={node.ed25519PublicKey} />
          </Link>
          <span className="lg:hidden">
            <StateChip state={node.status} />
          </span>
          <span className="col-span-2 ps-9.5 text-xs text-ink-muted">
            {isReservedForYou ? (
              <strong className="font-medium text-positive">{t('reservedForYou')}</strong>
            ) : (
              <Record of={record} />
            )}
          </span>
        </div>
        <div className="flex flex-col gap-1.5">
          <SeatBar segments={seatSegments(seats, you)} whole={node.requirement} label={filled} />
          <span className="text-xs text-ink-muted" aria-hidden>
            {t('seats.taken', {
              filled: amount(node.contributed),
              taken: seats.filter(({ kind }) => kind !== 'open').length,
              total: node.maxContributors,
            })}
          </span>
        </div>
        <div className="grid grid-cols-[1fr_1fr_auto] gap-4 lg:contents">
          <Cell name={t('column.open')}>
            <Amount value={node.open} decimals={2} isFixed unit={false} />
          </Cell>
          <Cell name={t('column.minimum')}>
            {node.minimum === null ? (
              <span className="text-ink-muted">{t('closed')}</span>
            ) : (
              <Amount value={node.minimum} decimals={2} isFixed unit={false} />
            )}
          </Cell>
          <Cell name={t('column.fee')}>
            <Fee value={node.fee} />
          </Cell>
        </div>
        <div className="max-lg:hidden">
          <StateChip state={node.status} />
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

function Record({ of }: { of: OperatorRecord | undefined }) {
  const t = useTranslations('stake')
  if (!of) return <span title={t('recordUnknown')}>{t('recordMissing')}</span>
  return of.liquidated > 0
    ? t('recordBoth', { active: of.active, liquidated: of.liquidated })
    : t('record', { active: of.active })
}
