import { useMutation } from '@tanstack/react-query'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { useDeployment } from '@/lib/hooks/deployment'
import { useStartFlow } from '@/lib/hooks/flows'
import { useMessenger } from '@/lib/hooks/messenger'
import { findReceiver, readPayment, type Receiver } from './payment'

type Props = { accountId: string; receiver: Receiver; onBack: () => void; onClose: () => void }

/** How much; then chain and nodes are asked once more, and the wallet signs. */
export function AmountForm({ accountId, receiver: { to, by, nodes }, onBack, onClose }: Props) {
  const t = useTranslations('messages.pay')
  const locale = useLocale()
  const api = useMessenger()
  const deployment = useDeployment()
  const start = useStartFlow()
  const [text, setText] = useState('')
  const send = useMutation({
    mutationFn: async () => {
      const amount = readPayment(text, locale)
      // Right before it is signed: what was found a while ago may have changed. The plan asks the chain again.
      if (by.kind === 'name') await findReceiver({ deployment, api }, { accountId, typed: by.label })
      return amount
    },
    onSuccess: (amount) => {
      start({ kind: 'send-sesh', to, by, amount, accountId })
      onClose()
    },
  })
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        send.mutate()
      }}
    >
      <p className="text-sm">{by.kind === 'name' ? t('holder', { name: by.label }) : t('provenWallet')}</p>
      <WalletAddress address={to} copy />
      {nodes === 'unknown' && <Notice tone="caution">{t('chainOnly')}</Notice>}
      <Field
        label={t('amount')}
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        value={text}
        unit={t('unit')}
        onChange={({ target }) => setText(target.value)}
      />
      {send.error && <ErrorNotice error={send.error} />}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary" busy={send.isPending}>
          {t('send')}
        </Button>
        <Button onClick={onBack}>{t('back')}</Button>
      </div>
    </form>
  )
}
