import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useDeployment } from '@/lib/hooks/deployment'
import { useMessenger } from '@/lib/hooks/messenger'
import { findReceiver, type Receiver } from './payment'

type Props = { accountId: string; onFound: (receiver: Receiver) => void }

/** Asks for a name of the person, and chain and nodes whether it is one. */
export function NameForm({ accountId, onFound }: Props) {
  const t = useTranslations('messages.pay')
  const api = useMessenger()
  const deployment = useDeployment()
  const [name, setName] = useState('')
  const check = useMutation({
    mutationFn: () => findReceiver({ deployment, api }, { accountId, typed: name }),
    onSuccess: onFound,
  })
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        check.mutate()
      }}
    >
      <p className="text-sm text-ink-muted">{t('text')}</p>
      <Field
        label={t('name')}
        value={name}
        dir="ltr"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={({ target }) => {
          setName(target.value)
          check.reset()
        }}
      />
      {check.error && <ErrorNotice error={check.error} />}
      <Button type="submit" variant="primary" busy={check.isPending}>
        {t('check')}
      </Button>
    </form>
  )
}
