'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'

const AccountMenu = lazyPart(() => import('./account-menu'))

/** Connects a wallet; once one is connected, the account and what can be done with it. */
export function ConnectButton() {
  const t = useTranslations('wallet')
  const { status, address, connect } = useWallet()
  if (address) return <AccountMenu address={address} />
  return (
    <Button variant="primary" onClick={connect} busy={status === 'connecting'} data-testid="connect-wallet">
      {t('connect')}
    </Button>
  )
}
