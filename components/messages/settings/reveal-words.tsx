'use client'

import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { useMessenger } from '@/lib/hooks/messenger'
import { PhraseWords } from '../onboarding/phrase-words'
import { UnlockWith } from '../unlock-with'

/** The recovery phrase again, once the password was given. */
export function RevealWords({ needsPassword }: { needsPassword: boolean }) {
  const t = useTranslations('messages.settings')
  const api = useMessenger()
  const [password, setPassword] = useState('')
  const reveal = useMutation({
    mutationFn: async (ask: () => Promise<string>) => api.revealWords({ password: await ask() }),
  })
  if (reveal.data)
    return (
      <div className="flex flex-col items-start gap-3">
        <PhraseWords words={reveal.data.words} />
        <Button
          onClick={() => {
            setPassword('')
            reveal.reset()
          }}
        >
          {t('hideWords')}
        </Button>
      </div>
    )
  return (
    <form
      className="flex flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        reveal.mutate(async () => password)
      }}
    >
      {reveal.error && <ErrorNotice error={reveal.error} />}
      {needsPassword ? (
        <UnlockWith
          password={password}
          onChange={setPassword}
          onSecret={reveal.mutate}
          submit={t('words')}
          busy={reveal.isPending}
        />
      ) : (
        <Button type="submit" busy={reveal.isPending}>
          {t('words')}
        </Button>
      )}
    </form>
  )
}
