'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { FieldError } from '@/components/figures/field-error'
import { shortId } from '@/components/figures/short-id'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { InputError } from '@/lib/errors/input-error'
import { parseAddress } from '@/lib/staking/beneficiary-rules'

/** Opens the rewards of any address; nothing has to be connected for that. */
export function LookUpForm() {
  const t = useTranslations('rewards.look')
  const router = useRouter()
  const [text, setText] = useState('')
  const [error, setError] = useState<InputError>()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    try {
      router.push(`/rewards?address=${parseAddress(text)}`)
    } catch (problem) {
      if (!(problem instanceof InputError)) throw problem
      setError(problem)
    }
  }
  return (
    <form onSubmit={submit} noValidate className="flex w-full max-w-md flex-col gap-2 text-start">
      <Field
        label={t('label')}
        name="address"
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
      <Button type="submit">{t('submit')}</Button>
    </form>
  )
}

export function LookedUpNotice({ address }: { address: Address }) {
  const t = useTranslations('rewards.look')
  return (
    <Notice
      action={
        <Link href="/rewards" prefetch={false} className="underline underline-offset-2">
          {t('back')}
        </Link>
      }
    >
      {t('notice', { address: shortId(address) })}
    </Notice>
  )
}
