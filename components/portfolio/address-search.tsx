'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type SubmitEvent, useState } from 'react'
import { FieldError } from '@/components/figures/field-error'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useDeployment } from '@/lib/hooks/deployment'
import { findAddress } from '@/lib/hooks/find-address'

/** Opens the page of an address, or of the address that a name leads to. */
export function AddressSearch() {
  const t = useTranslations('portfolio.search')
  const router = useRouter()
  const deployment = useDeployment()
  const [text, setText] = useState('')
  const [error, setError] = useState<unknown>()
  const [isBusy, setBusy] = useState(false)
  const open = async () => {
    setBusy(true)
    try {
      router.push(`/address/${await findAddress(deployment, text)}`)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(false)
    }
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void open()
  }
  return (
    <form onSubmit={submit} noValidate role="search" className="card flex flex-col gap-3 p-5 sm:p-6">
      <Field
        label={deployment.ens ? t('labelWithNames') : t('label')}
        hint={t('hint')}
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
        error={error !== undefined && <FieldError error={error} />}
      />
      <Button type="submit" variant="primary" busy={isBusy} className="self-start">
        {t('action')}
      </Button>
    </form>
  )
}
