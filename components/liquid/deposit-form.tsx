'use client'

import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useAmountText } from '@/components/figures/use-amount-text'
import { FlowCostsLine } from '@/components/staking/flow-costs-line'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useBalances } from '@/lib/hooks/balances'
import { useStartFlow } from '@/lib/hooks/flows'
import { useDepositQuote } from '@/lib/hooks/liquid'
import { useWallet } from '@/lib/hooks/wallet'
import type { Intent } from '@/lib/chain/transactions/intents'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { useSharesText } from './use-shares-text'
import { useVaultAmount } from './use-vault-amount'
import { VaultAmountField } from './vault-amount-field'

type Props = { provider: LiquidProvider; state: LiquidState }

/** Least part of the quoted shares that is accepted: the price may move a little until it is signed. */
const ACCEPTED = { of: 999n, in: 1_000n }

/** SESH in, shares out: the vault itself tells how many. */
export function DepositForm({ provider, state }: Props) {
  const t = useTranslations('liquid.deposit')
  const amountText = useAmountText()
  const sharesText = useSharesText(state.decimals)
  const start = useStartFlow()
  const wallet = useWallet()
  const balance = useBalances(wallet.address).data?.sesh
  const field = useVaultAmount('amount', balance)
  const { amount } = field
  const quote = useDepositQuote(provider, amount ?? null).data
  const intent: Intent | undefined =
    amount !== undefined && quote !== undefined
      ? {
          ...{ kind: 'vault-deposit', vault: provider.vault, amount },
          minShares: (quote * ACCEPTED.of) / ACCEPTED.in,
        }
      : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!wallet.address) return wallet.connect()
    if (intent) start(intent)
  }
  if (state.isPaused)
    return (
      <Notice tone="caution" title={t('pausedTitle')}>
        {t('paused')}
      </Notice>
    )
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <VaultAmountField field={field} label={t('amount')} hint={t('hint')} most={balance} />
      <p className="text-sm" aria-live="polite">
        {quote !== undefined && amount !== undefined
          ? t('quote', { shares: sharesText(quote), symbol: state.symbol })
          : t('noQuote')}
      </p>
      <FlowCostsLine intent={intent} />
      <Button type="submit" variant="primary" disabled={wallet.address !== undefined && !intent}>
        {!wallet.address
          ? t('connect')
          : amount === undefined
            ? t('empty')
            : t('submit', { amount: amountText(amount, { maximumDecimals: 9 }) })}
      </Button>
    </form>
  )
}
