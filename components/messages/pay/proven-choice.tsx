import { useTranslations } from 'next-intl'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Button } from '@/components/ui/button'
import type { WalletLink } from '@/lib/messaging/wallet-link/link-text'
import type { Receiver } from './payment'

type Props = {
  wallets: readonly { text: string; link: WalletLink }[]
  onChoose: (receiver: Receiver) => void
}

/** Wallets that the person proved in this conversation, to send to. */
export function ProvenChoice({ wallets, onChoose }: Props) {
  const t = useTranslations('messages.pay')
  return (
    <section className="flex flex-col gap-3">
      <h3 className="text-sm font-medium">{t('proven')}</h3>
      <ul className="flex flex-col gap-2">
        {wallets.map(({ text, link }) => (
          <li key={link.address} className="flex flex-wrap items-center justify-between gap-2">
            <WalletAddress address={link.address} copy />
            <Button
              size="small"
              onClick={() => onChoose({ to: link.address, by: { kind: 'proof', text }, nodes: 'not-asked' })}
            >
              {t('choose')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
