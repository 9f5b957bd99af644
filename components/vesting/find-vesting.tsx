'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { FieldError } from '@/components/figures/field-error'
import { shortId } from '@/components/figures/short-id'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { InputError } from '@/lib/errors/input-error'
import { useVesting } from '@/lib/hooks/vesting'
import { parseAddress } from '@/lib/staking/beneficiary-rules'
import { sameAddress } from '@/lib/units/same-address'
import VestingCard from './vesting-card'

/** Looks up a vesting contract that nobody named to the portal; one of another wallet is told, not offered. */
export default function FindVesting({ wallet }: { wallet: Address }) {
  const t = useTranslations('vesting.find')
  const [text, setText] = useState('')
  const [error, setError] = useState<InputError>()
  const [asked, setAsked] = useState<Address>()
  const query = useVesting(asked)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    try {
      setAsked(parseAddress(text))
    } catch (problem) {
      if (!(problem instanceof InputError)) throw problem
      setError(problem)
    }
  }
  const found = query.data
  const isOwn = found && sameAddress(found.beneficiary, wallet)
  return (
    <section className="flex flex-col gap-4">
      <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-2">
        <Field
          label={t('label')}
          name="vesting"
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setError(undefined)
          }}
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          className="figure text-sm"
          error={error && <FieldError error={error} />}
        />
        <Button type="submit" busy={query.isFetching && !found}>
          {query.isFetching && !found ? t('looking') : t('action')}
        </Button>
      </form>
      {query.error && <ErrorNotice error={query.error} />}
      {found && (
        <Notice live tone={isOwn ? 'info' : 'caution'}>
          {isOwn ? t('found') : t('foreign', { owner: shortId(found.beneficiary) })}
        </Notice>
      )}
      {found && isOwn && <VestingCard account={found} />}
    </section>
  )
}
