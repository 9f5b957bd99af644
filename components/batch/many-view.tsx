'use client'

import { ListChecks } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'

const ManyDesk = lazyPart<{ wallet: Address }>(() => import('./many-desk'))

/** Many things at once, for whoever has many nodes. */
export function ManyView() {
  const { address } = useWallet()
  return address ? <ManyDesk wallet={address} /> : <NoWallet />
}

function NoWallet() {
  const t = useTranslations('many.connect')
  const { connect, status } = useWallet()
  return (
    <EmptyState
      icon={ListChecks}
      title={t('title')}
      action={
        <Button variant="primary" busy={status === 'connecting'} onClick={connect}>
          {t('action')}
        </Button>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
