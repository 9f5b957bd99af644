'use client'

import { ListChecks } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { lazyPart } from '@/components/ui/lazy-part'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useWallet } from '@/lib/hooks/wallet'

const ManyDesk = lazyPart<{ wallet: Address }>(() => import('./many-desk'))

/** Many things at once, for whoever has many nodes. */
export function ManyView() {
  const { address } = useWallet()
  return address ? <ManyDesk wallet={address} /> : <NoWallet />
}

function NoWallet() {
  const t = useTranslations('many.connect')
  return <ConnectFirst icon={ListChecks} title={t('title')} text={t('text')} action={t('action')} />
}
