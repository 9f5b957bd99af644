'use client'

import { useTranslations } from 'next-intl'
import type { SubmitEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { RegistrationTerms } from '@/lib/chain/reads/registration-terms'
import { useStartFlow } from '@/lib/hooks/flows'
import type { PreparedRegistration } from '@/lib/staking/registration/prepared-registration'
import { Choice } from './choice'
import { RegistrationCosts } from './registration-costs'
import { RewardsAddress } from './rewards-address'
import { SharedQuestions } from './shared-questions'
import { useRegistrationForm } from './use-registration-form'

type Props = { registration: PreparedRegistration; terms: RegistrationTerms }

/** All questions about a new node, then everything that follows from the answers, before anything is signed. */
export function RegistrationForm(props: Props) {
  const t = useTranslations('run.form')
  const start = useStartFlow()
  const form = useRegistrationForm(props)
  const { answers, change, canShare, intent } = form
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (intent) start(intent)
  }
  return (
    <form onSubmit={submit} noValidate className="card flex flex-col gap-6 p-5 sm:p-6">
      {canShare && (
        <Choice
          legend={t('who')}
          value={answers.shared}
          onChange={(shared) => change({ shared })}
          options={[
            { value: false, label: t('alone'), text: t('aloneText') },
            { value: true, label: t('shared'), text: t('sharedText') },
          ]}
        />
      )}
      {answers.shared && <SharedQuestions form={form} />}
      <Checkbox checked={answers.guided} onChange={(guided) => change({ guided })}>
        {t('guided')}
      </Checkbox>
      {(answers.guided || answers.to !== '') && <RewardsAddress form={form} />}
      <RegistrationCosts form={form} />
      <Button type="submit" variant="primary" disabled={!intent}>
        {answers.shared ? t('submitShared') : t('submitAlone')}
      </Button>
    </form>
  )
}
