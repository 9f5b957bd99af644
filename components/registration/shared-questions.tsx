'use client'

import { useTranslations } from 'next-intl'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { minimumOperatorContribution } from '@/lib/staking/minimum-contribution'
import { formatSeshExact } from '@/lib/units/format-sesh'
import { Choice } from './choice'
import { ContractChoice } from './contract-choice'
import { JudgedField } from './judged-field'
import { SeatRows } from './seat-rows'
import type { RegistrationFormState } from './use-registration-form'

/** What an operator decides about a node that others stake in, too. */
export function SharedQuestions({ form }: { form: RegistrationFormState }) {
  const t = useTranslations('run.form')
  const amount = useAmountText()
  const { answers, change, read, terms } = form
  const minimum = minimumOperatorContribution(terms.requirement)
  return (
    <div className="flex flex-col gap-6">
      <JudgedField
        label={t('stake')}
        name="stake"
        inputMode="decimal"
        value={answers.stake}
        onChange={(stake) => change({ stake })}
        unit={t('unit')}
        hint={t('stakeHint', { minimum: amount(minimum), maximum: amount(terms.requirement) })}
        error={read.stake.error}
        actions={
          <span className="flex gap-1.5">
            <Button size="small" onClick={() => change({ stake: formatSeshExact(minimum) })}>
              {t('least')}
            </Button>
            <Button size="small" onClick={() => change({ stake: formatSeshExact(terms.requirement) })}>
              {t('most')}
            </Button>
          </span>
        }
      />
      <JudgedField
        label={t('fee')}
        name="fee"
        inputMode="decimal"
        value={answers.fee}
        onChange={(fee) => change({ fee })}
        unit="%"
        hint={t('feeHint')}
        error={read.fee.error}
      />
      {answers.guided && (
        <Choice
          legend={t('startWhen')}
          value={answers.manual}
          onChange={(manual) => change({ manual })}
          options={[
            { value: false, label: t('startAuto'), text: t('startAutoText') },
            { value: true, label: t('startManual'), text: t('startManualText') },
          ]}
        />
      )}
      <ContractChoice form={form} />
      {(answers.guided || answers.seats.length > 0) && (
        <SeatRows
          seats={answers.seats}
          read={read.seats}
          most={terms.maxContributors - 1}
          onChange={(seats) => change({ seats })}
        />
      )}
    </div>
  )
}
