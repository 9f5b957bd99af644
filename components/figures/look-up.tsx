'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter, useSearchParams } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { InputError } from '@/lib/errors/input-error'
import { useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'
import { readAddress } from '@/lib/units/read-address'
import { FieldError } from './field-error'
import { shortId } from './short-id'

/** Pages that can show any wallet: `?address=0x…`. */
type Page = '/my' | '/rewards'

/** The address that the page was asked for; undefined when it was asked for none. */
export function useLookedUp(): Address | undefined {
  return readAddress(useSearchParams().get('address') ?? '')
}

/** Opens the page for any address; nothing has to be connected for that. */
export function LookUpForm({ page }: { page: Page }) {
  const t = useTranslations('common.look')
  const router = useRouter()
  const deployment = useDeployment()
  const [text, setText] = useState('')
  const [error, setError] = useState<InputError>()
  const open = async () => {
    try {
      router.push(`${page}?address=${await findAddress(deployment, text)}`)
    } catch (problem) {
      if (!(problem instanceof InputError)) throw problem
      setError(problem)
    }
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void open()
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

export function LookedUpNotice({ address, page }: { address: Address; page: Page }) {
  const t = useTranslations('common.look')
  return (
    <Notice
      action={
        <Link href={page} prefetch={false} className="underline underline-offset-2">
          {t('back')}
        </Link>
      }
    >
      {t('notice', { address: shortId(address) })}
    </Notice>
  )
}
