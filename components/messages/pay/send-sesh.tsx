'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useProvenWallets } from '@/lib/hooks/wallet-links'
import { useWallet } from '@/lib/hooks/wallet'
import { AmountForm } from './amount-form'
import { NameForm } from './name-form'
import type { Receiver } from './payment'
import { ProvenChoice } from './proven-choice'
import { ShowWallet } from './show-wallet'

type Props = { accountId: string; onClose: () => void }

/** SESH for the person of this conversation: to a wallet they proved, or by a name of theirs; and the way to be sent some. */
export default function SendSesh({ accountId, onClose }: Props) {
  const t = useTranslations('messages.pay')
  const { status, connect } = useWallet()
  const proven = useProvenWallets(accountId)
  const [receiver, setReceiver] = useState<Receiver>()
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
  if (receiver)
    return (
      <AmountForm
        accountId={accountId}
        receiver={receiver}
        onBack={() => setReceiver(undefined)}
        onClose={onClose}
      />
    )
  return (
    <div className="flex flex-col gap-6">
      {proven.data.length > 0 && <ProvenChoice wallets={proven.data} onChoose={setReceiver} />}
      <NameForm accountId={accountId} onFound={setReceiver} />
      <ShowWallet accountId={accountId} onShown={onClose} />
    </div>
  )
}
