'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { MessengerState } from '@/lib/messaging/model/state'
import { CreateAccount } from './create-account'
import { FirstPicture } from './first-picture'
import { PhraseSteps } from './phrase-steps'
import { RestoreAccount } from './restore-account'

type Step =
  | { kind: 'welcome' }
  | { kind: 'create' }
  | { kind: 'restore' }
  | { kind: 'picture' | 'phrase'; words: string }

type Props = {
  state: MessengerState
  /** False: all done. */
  onNew: (isNew: boolean) => void
}

/** The way to an account: a new one with its picture and its words on paper, or one that exists. */
export function Onboarding({ state, onNew }: Props) {
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
          onCreated={(words) => setStep({ kind: 'picture', words })}
          onBack={back}
        />
      )
    case 'restore':
      return <RestoreAccount onBack={back} />
    case 'picture':
      // Closed in another tab meanwhile: the words are shown all the same.
      if (state.status !== 'open') return <PhraseSteps words={step.words} onDone={() => onNew(false)} />
      return <FirstPicture state={state} onDone={() => setStep({ ...step, kind: 'phrase' })} />
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
