'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CreateAccount } from './create-account'
import { PhraseSteps } from './phrase-steps'
import { RestoreAccount } from './restore-account'

type Step = { kind: 'welcome' } | { kind: 'create' } | { kind: 'restore' } | { kind: 'phrase'; words: string }

/** The way to an account: a new one with its words on paper, or one that exists. @param onNew - false: all done. */
export function Onboarding({ onNew }: { onNew: (isNew: boolean) => void }) {
  const [step, setStep] = useState<Step>({ kind: 'welcome' })
  const back = () => {
    onNew(false)
    setStep({ kind: 'welcome' })
  }
  switch (step.kind) {
    case 'welcome':
      return <Welcome onChoose={(kind) => setStep({ kind })} />
    case 'create':
      return (
        <CreateAccount
          onBegin={() => onNew(true)}
          onFailed={() => onNew(false)}
          onCreated={(words) => setStep({ kind: 'phrase', words })}
          onBack={back}
        />
      )
    case 'restore':
      return <RestoreAccount onBack={back} />
    case 'phrase':
      return <PhraseSteps words={step.words} onDone={() => onNew(false)} />
  }
}

function Welcome({ onChoose }: { onChoose: (kind: 'create' | 'restore') => void }) {
  const t = useTranslations('messages.welcome')
  return (
    <div className="card flex max-w-xl flex-col gap-4 p-5 sm:p-8">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <p>{t('text')}</p>
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => onChoose('create')}>
          {t('create')}
        </Button>
        <Button onClick={() => onChoose('restore')}>{t('restore')}</Button>
      </div>
      <p className="text-sm text-ink-muted">{t('limits')}</p>
    </div>
  )
}
