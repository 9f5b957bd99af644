'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { saveFile } from '@/components/ui/save-file'
import { purchaseText } from '@/lib/api/kept-purchases'
import type { PurchaseRecord } from '@/lib/names/purchase-record'

/** Fewest characters of a password for the file. */
const SHORTEST = 8

/** Saves what finishes a purchase as a file that only a password opens, for another device. */
export function ExportPurchase({ purchase }: { purchase: PurchaseRecord }) {
  const t = useTranslations('names.export')
  const [password, setPassword] = useState('')
  const [isTooShort, setTooShort] = useState(false)
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    if (password.length < SHORTEST) return setTooShort(true)
    const { sealText } = await import('@/lib/crypto/password/sealed-text')
    const text = sealText(purchaseText([purchase]), password, crypto.getRandomValues(new Uint8Array(40)))
    saveFile({ name: 'session-name-purchase.txt', text, type: 'text/plain' })
    setPassword('')
  }
  return (
    <details className="border-t border-line pt-3 text-sm">
      <summary className="min-h-11 cursor-pointer py-2.5">{t('title')}</summary>
      <form
        onSubmit={(event) => void save(event)}
        noValidate
        className="flex flex-col items-start gap-3 pt-2"
      >
        <p className="text-ink-muted">{t('text')}</p>
        <Field
          label={t('password')}
          hint={t('hint', { count: SHORTEST })}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => {
            setPassword(event.target.value)
            setTooShort(false)
          }}
          error={isTooShort && t('short', { count: SHORTEST })}
        />
        <Button type="submit">{t('save')}</Button>
      </form>
    </details>
  )
}
