'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useEtherText } from '@/components/figures/use-ether-text'
import { Notice } from '@/components/ui/notice'
import { useActor } from '@/components/vesting/use-actor'
import { useBalances } from '@/lib/hooks/balances'
import { useDeployment } from '@/lib/hooks/deployment'
import { useFlowCosts } from '@/lib/hooks/flows'
import { formatDuration, unixSeconds } from '@/lib/units/time'
import type { RegistrationFormState } from './use-registration-form'

/** What the answers will cost and lock, told before the first signature. */
export function RegistrationCosts({ form }: { form: RegistrationFormState }) {
  const t = useTranslations('run.costs')
  const amount = useAmountText()
  const ether = useEtherText()
  const { network } = useDeployment()
  const { wallet, holder } = useActor()
  const balances = useBalances(holder).data
  const gasBalance = useBalances(wallet).data?.wei
  const { data: costs } = useFlowCosts(form.intent)
  const { answers, read, terms } = form
  const stake = answers.shared ? read.stake.value : terms.requirement
  const { days } = formatDuration(unixSeconds(network.unlockSeconds))
  const isShort = stake !== undefined && balances !== undefined && balances.sesh < stake
  return (
    <section className="flex flex-col gap-2 border-t border-line pt-4 text-sm text-ink-muted">
      <h3 className="font-medium text-ink">{t('title')}</h3>
      {stake !== undefined && <p>{t('stake', { amount: amount(stake, { maximumDecimals: 9 }) })}</p>}
      {costs && gasBalance !== undefined && (
        <p>{t('gas', { count: costs.steps.length, eth: ether(costs.wei), balance: ether(gasBalance) })}</p>
      )}
      <p>{answers.shared ? t('lockShared', { days }) : t('lockAlone', { days })}</p>
      {isShort && balances && (
        <Notice tone="danger" live>
          {t('short', { balance: amount(balances.sesh) })}
        </Notice>
      )}
      {costs && !costs.othersPay && gasBalance !== undefined && gasBalance < costs.wei && (
        <Notice tone="danger" live>
          {t('gasShort', { eth: ether(gasBalance), needed: ether(costs.wei) })}
        </Notice>
      )}
    </section>
  )
}
