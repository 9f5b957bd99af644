'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useLabel } from '@/components/portfolio/use-watched'
import { CopyButton } from '@/components/ui/copy-button'
import { Identicon } from '@/components/ui/identicon'
import { useEnsName } from '@/lib/hooks/ens-name'
import { shortId } from './short-id'

type Props = { address: Address; you?: boolean; copy?: boolean }

/** A wallet: picture, the reader's own name for it or else its ENS name, short address, whole address to copy and on hover. */
export function WalletAddress({ address, you = false, copy = false }: Props) {
  const t = useTranslations('common')
  const label = useLabel(address)
  const ensName = useEnsName(address)
  const name = label || ensName
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Identicon seed={address} family="wallet" size={20} />
      {name && <bdi className="min-w-0 truncate text-sm font-medium">{name}</bdi>}
      <span dir="ltr" title={address} className="figure text-sm">
        {shortId(address)}
      </span>
      {you && <span className="text-xs text-positive">{t('you')}</span>}
      {copy && (
        <CopyButton text={address} label={t('copy', { what: shortId(address) })} doneLabel={t('copied')} />
      )}
    </span>
  )
}
