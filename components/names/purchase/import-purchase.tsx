'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { FieldError } from '@/components/figures/field-error'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { InputError } from '@/lib/errors/input-error'
import { useDeployment } from '@/lib/hooks/deployment'
import { readPurchases } from '@/lib/api/kept-purchases'
import { sameAddress } from '@/lib/units/same-address'
import { purchaseStore } from './purchase-store'

/** Goes on with a purchase that was begun on another device, from its file. */
export default function ImportPurchase() {
  const t = useTranslations('names.import')
  const { chainId, names } = useDeployment()
  const [file, setFile] = useState<File>()
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const open = async (event: SubmitEvent) => {
    event.preventDefault()
    try {
      const { openSealedText } = await import('@/lib/crypto/password/sealed-text')
      const [purchase] = readPurchases(openSealedText((await file?.text()) ?? '', password))
      if (purchase?.chainId !== chainId || !sameAddress(purchase.registrar, names?.registrar))
        throw new InputError('purchase-of-elsewhere')
      purchaseStore.put(purchase)
      setPassword('')
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <details className="text-sm">
      <summary className="min-h-11 cursor-pointer py-2.5 text-ink-muted">{t('title')}</summary>
      <form
        onSubmit={(event) => void open(event)}
        noValidate
        className="flex flex-col items-start gap-3 pt-2"
      >
        <label className="flex flex-col gap-1.5 font-medium">
          {t('file')}
          <input
            type="file"
            accept="text/plain"
            onChange={(event) => {
              setFile(event.target.files?.[0])
              setError(undefined)
            }}
            className="min-h-11 text-sm font-normal"
          />
        </label>
        <Field
          label={t('password')}
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => {
            setPassword(event.target.value)
            setError(undefined)
          }}
          error={error !== undefined && <FieldError error={error} />}
        />
        <Button type="submit">{t('open')}</Button>
      </form>
    </details>
  )
}
