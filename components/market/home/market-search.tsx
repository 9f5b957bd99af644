'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

/** Leads to the names whose label has the typed text in it. */
export function MarketSearch() {
  const t = useTranslations('market.home')
  const router = useRouter()
  const [text, setText] = useState('')
  return (
    <search className="card block p-5 sm:p-6">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          router.push(`/market/browse?${new URLSearchParams({ state: 'any', q: text.trim().toLowerCase() })}`)
        }}
      >
        <Field
          label={t('search')}
          hint={t('searchHint')}
          name="q"
          value={text}
          onChange={(event) => setText(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          className="figure text-lg"
          submit={
            <Button type="submit" size="small" disabled={text.trim() === ''}>
              {t('go')}
            </Button>
          }
        />
      </form>
    </search>
  )
}
