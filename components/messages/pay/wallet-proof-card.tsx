'use client'

import { ShieldCheck, ShieldX } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { WalletAddress } from '@/components/figures/wallet-address'
import { Chip } from '@/components/ui/chip'
import { useProven } from '@/lib/hooks/wallet-links'

type Props = { text: string; author: string }

/** Under a message that claims a wallet: what this browser found when it checked the signature. */
export default function WalletProofCard({ text, author }: Props) {
  const t = useTranslations('messages.wallets')
  const { data, isPending, isError } = useProven(author, [text])
  const [proven] = data ?? []
  return (
    <div className="mt-2 flex flex-col items-start gap-2 rounded-control border border-line bg-surface-1 p-3 text-sm text-ink not-italic">
      {isPending && <p role="status">{t('checking')}</p>}
      {isError && <p>{t('unchecked')}</p>}
      {data && !proven && (
        <Chip icon={ShieldX} tone="danger">
          {t('wrong')}
        </Chip>
      )}
      {proven && (
        <>
          <Chip icon={ShieldCheck} tone="positive">
            {t('proven')}
          </Chip>
          <WalletAddress address={proven.link.address} copy />
        </>
      )}
    </div>
  )
}
