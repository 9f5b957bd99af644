'use client'

import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { useAmountText } from '@/components/figures/use-amount-text'
import { FlowCostsLine } from '@/components/staking/flow-costs-line'
import { Button } from '@/components/ui/button'
import type { Intent } from '@/lib/chain/transactions/intents'
import { useStartFlow } from '@/lib/hooks/flows'
import { useRedeemQuote } from '@/lib/hooks/liquid'
import type { LiquidPosition, LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { sharesFor } from '@/lib/staking/providers/shares-for'
import { splitRedemption } from '@/lib/staking/providers/split-redemption'
import { sesh } from '@/lib/units/sesh'
import { useVaultAmount } from './use-vault-amount'
import { VaultAmountField } from './vault-amount-field'

type Props = { provider: LiquidProvider; state: LiquidState; position: LiquidPosition }

/** Least part of the SESH asked for that is accepted. */
const ACCEPTED = { of: 999n, in: 1_000n }

/** Shares back into SESH: at once as far as the buffer goes, else in turn. */
export function RedeemForm({ provider, state, position }: Props) {
  const t = useTranslations('liquid.redeem')
  const amountText = useAmountText()
  const start = useStartFlow()
  const field = useVaultAmount('redeem', position.worth)
  const { amount } = field
  const shares = amount === undefined ? null : sharesFor(amount, position)
  const quote = useRedeemQuote(provider, shares).data
  const split = splitRedemption(amount ?? sesh(0n), state)
  const isAtOnce = shares !== null && shares <= position.redeemable
  // Not from the quote: the price moves with every block, and whoever presses must not wait for the next answer.
  const intent: Intent | undefined =
    amount === undefined || shares === null
      ? undefined
      : isAtOnce
        ? {
            ...{ kind: 'vault-redeem', vault: provider.vault, shares },
            minAmount: sesh((amount * ACCEPTED.of) / ACCEPTED.in),
          }
        : { kind: 'vault-request', vault: provider.vault, shares }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (intent) start(intent)
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <VaultAmountField
        field={field}
        label={t('amount')}
        hint={t('hint', { buffer: amountText(state.waiting > 0n ? 0n : state.buffer) })}
        most={position.worth}
      />
      <p className="text-sm" aria-live="polite">
        {quote === undefined || amount === undefined
          ? t('noQuote')
          : isAtOnce
            ? t('atOnce', { amount: amountText(quote, { maximumDecimals: 9 }) })
            : t('inTurn', { now: amountText(split.atOnce), later: amountText(split.inTurn) })}
      </p>
      {intent?.kind === 'vault-request' && <p className="text-sm text-ink-muted">{t('waitRule')}</p>}
      <FlowCostsLine intent={intent} />
      <Button type="submit" disabled={!intent}>
        {amount === undefined ? t('empty') : isAtOnce ? t('submitNow') : t('submitTurn')}
      </Button>
    </form>
  )
}
