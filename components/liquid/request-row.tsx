'use client'

import { useTranslations } from 'next-intl'
import { Amount } from '@/components/figures/amount'
import { Countdown } from '@/components/figures/countdown'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import type { LiquidState, RedeemRequest } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { queueForecast } from '@/lib/staking/providers/queue-forecast'
import { useSharesText } from './use-shares-text'

type Props = { provider: LiquidProvider; state: LiquidState; request: RedeemRequest }

/** One request: what is ready, what waits, how much is before it, and until when. */
export function RequestRow({ provider, state, request }: Props) {
  const t = useTranslations('liquid.request')
  const sharesText = useSharesText(state.decimals)
  const start = useStartFlow()
  const { id, sharesAhead, sharesWaiting, claimable } = request
  const claim = () => start({ kind: 'vault-claim', vault: provider.vault, requestId: id })
  return (
    <li className="flex flex-col gap-2 py-3 text-sm">
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-medium">{t('title', { id: id.toString() })}</span>
        {sharesWaiting > 0n && (
          <span className="text-ink-muted">
            {t('ahead', {
              ahead: sharesText(sharesAhead),
              waiting: sharesText(sharesWaiting),
              symbol: state.symbol,
            })}
          </span>
        )}
      </span>
      {sharesWaiting > 0n && <Forecast state={state} request={request} />}
      {claimable > 0n && (
        <span className="flex flex-wrap items-center justify-between gap-3">
          <span>
            {t('ready')} <Amount value={claimable} decimals={4} />
          </span>
          <Button size="small" onClick={claim}>
            {t('claim')}
          </Button>
        </span>
      )}
    </li>
  )
}

function Forecast({ state, request }: Pick<Props, 'state' | 'request'>) {
  const t = useTranslations('liquid.request')
  const amountText = useAmountText()
  const { network } = useDeployment()
  const forecast = queueForecast(request, state.seats, network.unlockSeconds)
  if (forecast.kind === 'missing')
    return <span className="text-ink-muted">{t('missing', { amount: amountText(forecast.amount) })}</span>
  if (forecast.kind === 'paid') return null
  return (
    <span className="flex flex-wrap gap-x-1.5 text-ink-muted">
      {forecast.at === 0n ? t('arriving') : t('dated')}
      {forecast.at > 0n && <Countdown until={forecast.at} />}
    </span>
  )
}
