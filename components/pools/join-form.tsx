'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { FieldError } from '@/components/figures/field-error'
import { useAmountText } from '@/components/figures/use-amount-text'
import { useJudgement } from '@/components/figures/use-judgement'
import { readAmount } from '@/components/staking/read-amount'
import { useAddressFields } from '@/components/staking/use-address-fields'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useBalances } from '@/lib/hooks/balances'
import { useStartFlow } from '@/lib/hooks/flows'
import { useWallet } from '@/lib/hooks/wallet'
import { joinLimits } from '@/lib/staking/micro/join-limits'
import type { MicroPoolState } from '@/lib/staking/providers/micro-adapter'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { sesh } from '@/lib/units/sesh'
import { JoinTerms } from './join-terms'

/** How much to join with, what follows from it, and then the signature. */
export function JoinForm({ pool }: { pool: MicroPoolState }) {
  const t = useTranslations('pools.join')
  const amountText = useAmountText()
  const locale = useLocale()
  const start = useStartFlow()
  const { address, connect } = useWallet()
  const balance = useBalances(address).data?.sesh
  const fields = useAddressFields({ amount: '' })
  const text = fields.text.amount
  const setText = (amount: string) => fields.change({ amount })
  const { isJudged, judge } = useJudgement(text)
  const limits = joinLimits(pool, balance ?? sesh(0n))
  const { amount, error, isTypingError } = readAmount({ text, locale, limits, balance })
  const wanted = error ? undefined : amount
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!address) return connect()
    if (wanted !== undefined) start({ kind: 'pool-join', pool: pool.pool, amount: wanted })
  }
  const exact = { maximumDecimals: 9 }
  return (
    <form onSubmit={submit} noValidate className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <Field
        label={t('amount')}
        name="amount"
        unit="SESH"
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        className="figure text-lg"
        value={text}
        hint={t('range', {
          minimum: amountText(limits.minimum, exact),
          maximum: amountText(limits.maximum, exact),
        })}
        error={error && text !== '' && (isTypingError || isJudged) && <FieldError error={error} />}
        onChange={(event) => setText(event.target.value)}
        onBlur={judge}
        actions={
          <Button
            size="small"
            onClick={() =>
              setText(formatSeshExact(balance === undefined ? limits.maximum : limits.fromBalance))
            }
          >
            {t('most')}
          </Button>
        }
      />
      {wanted !== undefined && <JoinTerms pool={pool} amount={wanted} />}
      <Button type="submit" variant="primary" disabled={address !== undefined && wanted === undefined}>
        {!address
          ? t('connect')
          : wanted === undefined
            ? t('submitEmpty')
            : t('submit', { amount: amountText(wanted, exact) })}
      </Button>
    </form>
  )
}
