'use client'

import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { useWallet } from '@/lib/hooks/wallet'
import { useWalletLinks } from '@/lib/hooks/wallet-links'
import { sameAddress } from '@/lib/units/same-address'
import { useLinkWallet } from './use-link-wallet'

/** Links the connected wallet with the account; without a wallet, how to get there. */
export default function LinkConnected({ accountId }: { accountId: string }) {
  const t = useTranslations('messages.wallets')
  const { address } = useWallet()
  const links = useWalletLinks()
  const link = useLinkWallet(accountId)
  if (!address) return <p className="text-sm text-ink-muted">{t('connectFirst')}</p>
  if (links.data?.some((kept) => sameAddress(kept.link.address, address))) return null
  return (
    <div className="flex flex-col items-start gap-2">
      <WalletAddress address={address} />
      <p className="text-sm text-ink-muted">{t('linkText')}</p>
      {link.error && <ErrorNotice error={link.error} />}
      <Button busy={link.isPending} onClick={() => link.mutate()}>
        {t('link')}
      </Button>
    </div>
  )
}
