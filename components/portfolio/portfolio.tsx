'use client'

import { Eye } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'
import { AddressSearch } from './address-search'
import { useWatched } from './use-watched'

const HoldingsTable = lazyPart(() => import('./holdings-table'))

/** Any address without connecting: a search, and the watched wallets together with the connected one. */
export function Portfolio() {
  const t = useTranslations('portfolio')
  const { address } = useWallet()
  const { entries, forget } = useWatched()
  const watched = entries.map((entry) => entry.address)
  const isOwnWatched = watched.some((entry) => sameAddress(entry, address))
  const wallets = address && !isOwnWatched ? [address, ...watched] : watched
  return (
    <div className="flex flex-col gap-8">
      <AddressSearch />
      {wallets.length === 0 ? (
        <EmptyState icon={Eye} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        <HoldingsTable wallets={wallets} watched={watched} you={address} onForget={forget} />
      )}
      <p className="text-sm text-ink-muted">{t('keptHere')}</p>
    </div>
  )
}
