'use client'

import { CircleCheck, Clock, LogOut, type LucideIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Chip, type ChipTone } from '@/components/ui/chip'
import type { LiquidSeat, LiquidState } from '@/lib/staking/providers/liquid-adapter'

/** Where the money is: what lies in the vault, and each seat with its node, read from the chain at one block. */
export function SeatTable({ state }: { state: LiquidState }) {
  const t = useTranslations('liquid.seats')
  return (
    <section className="card p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <p className="mb-2 text-sm text-ink-muted">{t('lead', { block: state.block })}</p>
      <ul className="divide-y divide-line">
        <li className="flex flex-wrap items-center justify-between gap-x-4 py-3 text-sm">
          <span>{t('buffer')}</span>
          <Amount value={state.buffer} decimals={2} isFixed />
        </li>
        {state.seats.map((seat) => (
          <SeatRow key={seat.seat} seat={seat} />
        ))}
        {state.unreleased > 0n && (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-3 text-sm">
            <span className="text-ink-muted">{t('unreleased')}</span>
            <span className="text-ink-muted">
              − <Amount value={state.unreleased} decimals={2} isFixed />
            </span>
          </li>
        )}
        <li className="flex flex-wrap items-center justify-between gap-x-4 py-3 text-sm font-medium">
          <span>{t('total')}</span>
          <Amount value={state.totalAssets} decimals={2} isFixed />
        </li>
      </ul>
    </section>
  )
}

function SeatRow({ seat }: { seat: LiquidSeat }) {
  const t = useTranslations('liquid.seats')
  const { nodeId, contribution } = seat
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 text-sm">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          href={nodeId === null ? `/stake/${contribution}` : `/nodes/${nodeId}`}
          prefetch={false}
          className="underline underline-offset-2"
        >
          {nodeId === null ? t('contract') : t('node', { node: nodeId.toString() })}
        </Link>
        <SeatState seat={seat} />
        <span className="flex items-center gap-1.5 text-ink-muted">
          {t('operator')} <WalletAddress address={seat.operator} />
        </span>
      </span>
      <Amount value={seat.cost} decimals={2} isFixed />
    </li>
  )
}

const looks: Record<'running' | 'filling' | 'gone' | 'leaving', { icon: LucideIcon; tone: ChipTone }> = {
  running: { icon: CircleCheck, tone: 'positive' },
  filling: { icon: Clock, tone: 'neutral' },
  leaving: { icon: LogOut, tone: 'caution' },
  gone: { icon: LogOut, tone: 'caution' },
}

function SeatState({ seat: { stage, isLeaving } }: { seat: LiquidSeat }) {
  const t = useTranslations('liquid.seats.state')
  const state = stage !== 'gone' && isLeaving ? 'leaving' : stage
  return <Chip {...looks[state]}>{t(state)}</Chip>
}
