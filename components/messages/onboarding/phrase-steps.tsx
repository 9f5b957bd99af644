'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { FormCard } from './form-card'
import { PhraseWords } from './phrase-words'

/** Which words are asked for, counted from 1: from the beginning, the middle and the end. */
const ASKED = [2, 7, 13] as const

type Props = { words: string; onDone: () => void }

/** Shows the words, then asks for some of them: only then is it sure that they stand on paper. */
export function PhraseSteps({ words, onDone }: Props) {
  const t = useTranslations('messages.phrase')
  const [isChecking, setIsChecking] = useState(false)
  if (isChecking) return <Rehearsal words={words} onDone={onDone} onBack={() => setIsChecking(false)} />
  return (
    <FormCard title={t('title')} text={t('text')} onSubmit={() => setIsChecking(true)}>
      <PhraseWords words={words} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {t('ready')}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t('later')}
        </Button>
      </div>
    </FormCard>
  )
}

function Rehearsal({ words, onDone, onBack }: Props & { onBack: () => void }) {
  const t = useTranslations('messages.phrase')
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({})
  const [wrong, setWrong] = useState<readonly number[]>([])
  const list = words.split(' ')
  const check = () => {
    const missed = ASKED.filter((number) => typed[number]?.trim().toLowerCase() !== list[number - 1])
    setWrong(missed)
    if (missed.length === 0) onDone()
  }
  return (
    <FormCard title={t('checkTitle')} text={t('checkText')} onSubmit={check}>
      {ASKED.map((number) => (
        <Field
          key={number}
          label={t('word', { number })}
          error={wrong.includes(number) ? t('wrong', { number }) : undefined}
          value={typed[number] ?? ''}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          onChange={({ target }) => setTyped({ ...typed, [number]: target.value })}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          {t('check')}
        </Button>
        <Button variant="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      </div>
    </FormCard>
  )
}
