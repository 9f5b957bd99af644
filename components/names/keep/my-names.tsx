'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useWallet } from '@/lib/hooks/wallet'

const NamesDesk = lazyPart(() => import('./names-desk'))

/** The names of the connected wallet. */
export function MyNames() {
  const { address } = useWallet()
  return address ? <NamesDesk wallet={address} /> : <NoWallet />
}

function NoWallet() {
  const t = useTranslations('name.connect')
  return <ConnectFirst icon={AtSign} title={t('title')} text={t('text')} action={t('action')} />
}
