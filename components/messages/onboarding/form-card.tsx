'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'

type Props = {
  title: string
  text?: string
  onSubmit: () => void
  onBack?: () => void
  children: ReactNode
}

/** One step on the way to an account. */
export function FormCard({ title, text, onSubmit, onBack, children }: Props) {
  const t = useTranslations('messages.onboarding')
  return (
    <form
      className="card flex max-w-xl flex-col gap-4 p-5 sm:p-8"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <h2 className="text-xl font-semibold">{title}</h2>
      {text && <p className="text-ink-muted">{text}</p>}
      {children}
      {onBack && (
        <Button variant="quiet" onClick={onBack}>
          {t('back')}
        </Button>
      )}
    </form>
  )
}
