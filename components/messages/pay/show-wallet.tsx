import { useMutation } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import { useMessenger, useMessengerState } from '@/lib/hooks/messenger'
import { useWallet } from '@/lib/hooks/wallet'
import { useWalletLinks } from '@/lib/hooks/wallet-links'
import { proofText } from '@/lib/messaging/wallet-link/wallet-proof'
import { sameAddress } from '@/lib/units/same-address'
import { useLinkWallet } from './use-link-wallet'

type Props = { accountId: string; onShown: () => void }

/** Proves one's own wallet to the person of this conversation, so that they can send to it. */
export function ShowWallet({ accountId, onShown }: Props) {
  const t = useTranslations('messages.wallets')
  const api = useMessenger()
  const state = useMessengerState()
  const { address } = useWallet()
  const links = useWalletLinks()
  const link = useLinkWallet(state.status === 'open' ? state.account.id : '')
  const own = links.data?.find((kept) => sameAddress(kept.link.address, address))
  const show = useMutation({
    mutationFn: async () => {
      if (!own) return
      const text = proofText({ link: own.link, signature: own.walletSignature })
      await api.send({ conversation: accountId, text, draftId: `proof-${own.link.issuedAt}` })
    },
    onSuccess: onShown,
  })
  if (!address) return null
  const error = link.error ?? show.error
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-sm font-medium">{t('showTitle')}</h3>
      <WalletAddress address={address} />
      <p className="text-sm text-ink-muted">{own ? t('showText') : t('linkText')}</p>
      {error && <ErrorNotice error={error} />}
      {own ? (
        <Button busy={show.isPending} onClick={() => show.mutate()}>
          {t('show')}
        </Button>
      ) : (
        <Button busy={link.isPending} onClick={() => link.mutate()}>
          {t('link')}
        </Button>
      )}
    </section>
  )
}
