'use client'

import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { useMessenger } from '@/lib/hooks/messenger'
import { useWallet } from '@/lib/hooks/wallet'
import { findPayee, readPayment } from './payment'

type Props = { accountId: string; onClose: () => void }

/** SESH for the person of this conversation, by a name of theirs. */
export default function SendSesh({ accountId, onClose }: Props) {
  const t = useTranslations('messages.pay')
  const locale = useLocale()
  const api = useMessenger()
  const deployment = useDeployment()
  const start = useStartFlow()
  const { status, connect } = useWallet()
  const [name, setName] = useState('')
  const [amount, setAmount] = useState('')
  const check = useMutation({
    mutationFn: (typed: string) => findPayee({ deployment, api }, { accountId, typed }),
  })
  const send = useMutation({
    mutationFn: async () => readPayment(amount, locale),
    onSuccess: (sesh) => {
      if (!check.data) return
      start({ kind: 'send-sesh', ...check.data, amount: sesh, accountId })
      onClose()
    },
  })
  if (status !== 'connected')
    return (
      <Button
        variant="primary"
        busy={status === 'connecting'}
        onClick={() => {
          // The choice of wallets opens above the page, not above a dialog.
          onClose()
          connect()
        }}
      >
        {t('connect')}
      </Button>
    )
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (check.data) send.mutate()
        else check.mutate(name)
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
      {check.data && (
        <>
          <p className="text-sm">{t('holder', { name: check.data.label })}</p>
          <WalletAddress address={check.data.to} copy />
          <Field
            label={t('amount')}
            inputMode="decimal"
            autoComplete="off"
            dir="ltr"
            value={amount}
            unit={t('unit')}
            onChange={({ target }) => setAmount(target.value)}
          />
          {send.error && <ErrorNotice error={send.error} />}
        </>
      )}
      <Button type="submit" variant="primary" busy={check.isPending || send.isPending}>
        {check.data ? t('send') : t('check')}
      </Button>
    </form>
  )
}
