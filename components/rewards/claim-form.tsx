'use client'

import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { FieldError } from '@/components/figures/field-error'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useStartFlow } from '@/lib/hooks/flows'
import type { Sesh } from '@/lib/units/sesh'
import { ClaimFee } from './claim-fee'
import { type ClaimPart, useClaimPart } from './use-claim-part'

/** Claims everything, or a part of it. */
export function ClaimForm({ claimable }: { claimable: Sesh }) {
  const t = useTranslations('rewards.due')
  const amountText = useAmountText()
  const start = useStartFlow()
  const { text, part, isJudged, judge, change } = useClaimPart(claimable)
  const exact = { maximumDecimals: 9 }
  const maximum = amountText(claimable, exact)
  const wanted = part && 'amount' in part ? part.amount : undefined
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (text === null) start({ kind: 'claim', amount: null })
    else if (wanted !== undefined) start({ kind: 'claim', amount: wanted })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {text !== null && (
        <Field
          label={t('amount')}
          name="amount"
          value={text}
          onChange={(event) => change(event.target.value)}
          onBlur={judge}
          inputMode="decimal"
          autoComplete="off"
          dir="ltr"
          unit="SESH"
          hint={t('amountHint', { maximum })}
          error={isJudged && part && <PartError part={part} maximum={maximum} />}
          className="figure text-lg"
        />
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          type="submit"
          variant="primary"
          disabled={text !== null && wanted === undefined}
          className="max-sm:w-full"
        >
          {text === null
            ? t('all', { amount: amountText(claimable) })
            : wanted === undefined
              ? t('enter')
              : t('all', { amount: amountText(wanted, exact) })}
        </Button>
        <Button variant="quiet" onClick={() => change(text === null ? '' : null)}>
          {text === null ? t('part') : t('whole')}
        </Button>
      </div>
      <ClaimFee wanted={wanted ?? null} />
    </form>
  )
}

function PartError({ part, maximum }: { part: ClaimPart; maximum: string }) {
  const t = useTranslations('rewards.due')
  if ('error' in part) return <FieldError error={part.error} />
  if ('amount' in part) return null
  return part.refusal === 'zero' ? t('zero') : t('aboveClaimable', { maximum })
}
