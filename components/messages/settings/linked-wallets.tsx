'use client'

import { useMutation } from '@tanstack/react-query'
import { useFormatter, useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import { useMessenger } from '@/lib/hooks/messenger'
import { useWalletLinks, useWalletLinksChanged } from '@/lib/hooks/wallet-links'
import type { WalletLink } from '@/lib/messaging/wallet-link/link-text'

const LinkConnected = lazyPart(() => import('../pay/link-connected'))

/** Wallets that signed for this account, and it for them; known in this browser only until one is shown to somebody. */
export function LinkedWallets({ accountId }: { accountId: string }) {
  const t = useTranslations('messages.wallets')
  const links = useWalletLinks()
  return (
    <section className="flex flex-col gap-3">
      <h3 className="font-semibold">{t('title')}</h3>
      <p className="text-sm text-ink-muted">{t('text')}</p>
      {links.error && <ErrorNotice error={links.error} onRetry={() => void links.refetch()} />}
      <ul className="flex flex-col gap-2">
        {links.data?.map(({ link }) => (
          <li key={link.address}>
            <LinkedWallet link={link} />
          </li>
        ))}
      </ul>
      <LinkConnected accountId={accountId} />
    </section>
  )
}

function LinkedWallet({ link: { address, issuedAt } }: { link: WalletLink }) {
  const t = useTranslations('messages.wallets')
  const format = useFormatter()
  const api = useMessenger()
  const changed = useWalletLinksChanged()
  const forget = useMutation({ mutationFn: () => api.unlinkWallet({ address }), onSuccess: changed })
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <span className="flex flex-col gap-1">
        <WalletAddress address={address} copy />
        <span className="text-xs text-ink-muted">
          {t('since', { date: format.dateTime(new Date(issuedAt), { dateStyle: 'medium', timeZone }) })}
        </span>
      </span>
      <Button size="small" busy={forget.isPending} onClick={() => forget.mutate()}>
        {t('unlink')}
      </Button>
      {forget.error && <ErrorNotice error={forget.error} />}
    </div>
  )
}
