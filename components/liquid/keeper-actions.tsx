'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Amount } from '@/components/figures/amount'
import { shortId } from '@/components/figures/short-id'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { useOpenNodes } from '@/lib/hooks/open-nodes'
import { useStartFlow } from '@/lib/hooks/flows'
import type { LiquidState, VaultKeeping } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { investableNodes } from '@/lib/staking/providers/investable-nodes'

type Props = { provider: LiquidProvider; state: LiquidState; keeping: VaultKeeping }

/** What anybody may do for the vault, and what it pays for that. Each is tried out before it is signed. */
export default function KeeperActions({ provider, state, keeping }: Props) {
  const t = useTranslations('liquid.keepers')
  const amount = useAmountText()
  const { vault } = provider
  const bounty = keeping.bounty < keeping.pot ? keeping.bounty : keeping.pot
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <div>
        <h2 className="text-lg font-semibold">{t('title')}</h2>
        <p className="text-sm text-ink-muted">
          {t('lead', { bounty: amount(bounty), pot: amount(keeping.pot) })}
        </p>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-3 text-sm">
        <span>{t('collect')}</span>
        <Act intent={{ kind: 'vault-collect-rewards', vault }}>{t('collectAction')}</Act>
      </div>
      <Invest provider={provider} state={state} keeping={keeping} />
      <ul className="divide-y divide-line border-t border-line">
        {state.seats.map(({ seat, cost, nodeId, isLeaving, stage }) => (
          <li key={seat} className="flex flex-wrap items-center justify-between gap-3 py-3 text-sm">
            <span className="flex flex-wrap items-baseline gap-x-2">
              {nodeId === null ? t('seat', { seat: shortId(seat) }) : t('node', { node: nodeId.toString() })}
              <Amount value={cost} decimals={2} />
            </span>
            <span className="flex flex-wrap gap-2">
              {!isLeaving && <Act intent={{ kind: 'vault-request-exit', vault, seat }}>{t('askBack')}</Act>}
              {stage === 'gone' && (
                <Act intent={{ kind: 'vault-collect-seat', vault, seat }}>{t('takeIn')}</Act>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type ActProps = { intent: Parameters<ReturnType<typeof useStartFlow>>[0]; children: string }

function Act({ intent, children }: ActProps) {
  const start = useStartFlow()
  return (
    <Button size="small" onClick={() => start(intent)}>
      {children}
    </Button>
  )
}

/** Puts what is above the buffer into a node that the vault's limits allow. */
function Invest({ provider: { vault }, state, keeping }: Props) {
  const t = useTranslations('liquid.keepers')
  const amount = useAmountText()
  const nodes = useOpenNodes().data?.data ?? []
  const choice = investableNodes(nodes, state, keeping)
  const [chosen, choose] = useState('')
  const contract = choice.find(({ address }) => address === chosen)?.address ?? choice[0]?.address
  if (keeping.investable === 0n || !contract)
    return (
      <p className="text-sm text-ink-muted">{state.isPaused ? t('investPaused') : t('nothingToInvest')}</p>
    )
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 text-sm">
      <span>{t('invest', { amount: amount(keeping.investable) })}</span>
      <Select label={t('investNode')} value={contract} onChange={choose}>
        {choice.map(({ address }) => (
          <option key={address} value={address}>
            {shortId(address)}
          </option>
        ))}
      </Select>
      <Act intent={{ kind: 'vault-invest', vault, contract }}>{t('investAction')}</Act>
    </div>
  )
}
