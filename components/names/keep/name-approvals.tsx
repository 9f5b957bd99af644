'use client'

import { ShieldCheck } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { lazyPart } from '@/components/ui/lazy-part'
import { ConnectFirst } from '@/components/wallet/connect-first'
import { useWallet } from '@/lib/hooks/wallet'

const ApprovalsDesk = lazyPart(() => import('./approvals-desk'))

/** Who may do what with the names and the SESH of the connected wallet. */
export function NameApprovals() {
  const { address } = useWallet()
  return address ? <ApprovalsDesk wallet={address} /> : <NoWallet />
}

function NoWallet() {
  const t = useTranslations('name.approvals.connect')
  return <ConnectFirst icon={ShieldCheck} title={t('title')} text={t('text')} action={t('action')} />
}
