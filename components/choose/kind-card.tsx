'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { Amount } from '@/components/figures/amount'
import { FactList } from '@/components/figures/fact-list'
import { useAmountText } from '@/components/figures/use-amount-text'
import { usePercent } from '@/components/figures/use-percent'
import { buttonClass } from '@/components/ui/button'
import { EtherAmount } from '@/components/wallet/ether-amount'
import type { SimulationInputs, StakeKind } from '@/lib/staking/simulate/inputs'
import type { KindResult } from '@/lib/staking/simulate/simulate'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { LockWords } from './lock-words'
import { YieldWhy } from './yield-why'

type Props = {
  result: KindResult
  inputs: SimulationInputs
  /** The vault that was chosen, as links name it; empty for the first one. */
  vault: string
  /** Nothing is taken in for now. */
  isPaused: boolean
}

/** One way to stake: what it earns, asks, locks and risks, and the way in. */
export function KindCard({ result, inputs, vault, isPaused }: Props) {
  const t = useTranslations('choose')
  const amount = useAmountText()
  const percent = usePercent()
  const { kind, isPossible, minimum, today, gas } = result
  const facts = [
    { name: t('minimum'), value: <Amount value={minimum} /> },
    { name: t('lock'), value: <LockWords result={result} inputs={inputs} /> },
    { name: t('gas'), value: <EtherAmount wei={gas.wei} /> },
  ]
  return (
    <li className="card flex min-w-0 flex-col gap-3 p-5">
      <h3 className="font-semibold">{t(`kind.${kind}.title`)}</h3>
      <p className="text-sm text-ink-muted">{t(`kind.${kind}.text`)}</p>
      {isPossible ? (
        <div className="flex items-start justify-between gap-2">
          <p className="flex flex-col">
            <span className="figure text-xl font-semibold">{percent(today.netBasisPoints)}</span>{' '}
            <span className="text-sm text-ink-muted">{t('aYear', { amount: amount(today.net) })}</span>
          </p>
          <YieldWhy result={result} inputs={inputs} />
        </div>
      ) : (
        <p className="text-sm font-medium">{t('needs', { amount: amount(minimum - inputs.wish.amount) })}</p>
      )}
      {isPaused && <p className="text-sm font-medium text-caution">{t('paused')}</p>}
      <FactList facts={facts} />
      <p className="text-sm">
        <span className="text-ink-muted">{t('risk')}</span> {t(`kind.${kind}.risk`)}
      </p>
      <Link
        href={wayIn(kind, inputs, vault)}
        prefetch={false}
        className={`${buttonClass('secondary')} mt-auto`}
      >
        {t(`kind.${kind}.action`)}
      </Link>
    </li>
  )
}

/** Seats are in the list below; the others have pages of their own. */
function wayIn(kind: StakeKind, { wish }: SimulationInputs, vault: string): string {
  const amount = formatSeshExact(wish.amount)
  return {
    solo: '/run',
    seat: '#open-nodes',
    micro: '/stake/pools',
    liquid: `/stake/liquid?amount=${amount}${vault && `&vault=${encodeURIComponent(vault)}`}`,
  }[kind]
}
