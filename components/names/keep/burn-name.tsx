'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { type SubmitEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useStartFlow } from '@/lib/hooks/flows'
import type { KnownName } from '@/lib/names/known-name'
import { tokenText } from '@/components/names/figures/name-mark'

/** Giving a name up: hidden until it is looked for, and only after its name was typed (E-34). */
export function BurnName({ known }: { known: KnownName }) {
  const t = useTranslations('name.burn')
  const start = useStartFlow()
  const [typed, setTyped] = useState('')
  const { registryName, tokenId } = known.state
  const wanted = known.label ?? tokenText(tokenId).slice(-8)
  const isSure = typed.trim() === wanted
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (isSure) start({ kind: 'burn-name', name: { registryName, label: known.label } })
  }
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-11 cursor-pointer content-center text-sm font-medium">
        {t('advanced')}
      </summary>
      <form onSubmit={submit} noValidate className="flex flex-col gap-3 pt-2">
        <Notice tone="danger" title={t('title')}>
          <p>{t('text')}</p>
          <p className="pt-1">
            {t.rich('others', {
              link: (words) => (
                <Link href="/my/names/approvals" prefetch={false} className="underline underline-offset-2">
                  {words}
                </Link>
              ),
            })}
          </p>
        </Notice>
        <Field
          label={t('label', { wanted })}
          name="burn-name"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          className="figure text-sm"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          error={typed.length >= wanted.length && !isSure && t('wrong', { wanted })}
        />
        <Button type="submit" variant="danger" disabled={!isSure} className="self-start">
          {t('action')}
        </Button>
      </form>
    </details>
  )
}
