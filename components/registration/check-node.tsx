'use client'

import { useTranslations } from 'next-intl'
import { type SubmitEvent, useState } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'

const NodeVerdict = lazyPart(() => import('./node-verdict'))

/** Looks at what a node has prepared and says what is wrong with it. Needs no wallet. */
export function CheckNode() {
  const t = useTranslations('run.check')
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<string>()
  const key = text.trim().toLowerCase().replace(/^0x/, '')
  const isKey = /^[0-9a-f]{64}$/.test(key)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(key)
  }
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('title')}</h2>
      <form onSubmit={submit} noValidate className="flex flex-col gap-3">
        <Field
          label={t('label')}
          name="node-key"
          autoComplete="off"
          spellCheck={false}
          dir="ltr"
          className="figure text-sm"
          value={text}
          onChange={(event) => setText(event.target.value)}
          hint={t('hint')}
          error={asked !== undefined && asked === key && !isKey && t('notAKey')}
        />
        <Button type="submit">{t('action')}</Button>
      </form>
      {asked !== undefined && asked === key && isKey && <NodeVerdict ed25519PublicKey={asked} />}
    </section>
  )
}
