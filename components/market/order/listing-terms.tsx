'use client'

import { useTranslations } from 'next-intl'
import { WalletAddress } from '@/components/figures/wallet-address'
import { NameMark } from '@/components/names/figures/name-mark'
import { Notice } from '@/components/ui/notice'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import { sameAddress } from '@/lib/units/same-address'

/** What else belongs to a listing: names that are sold with it, or the one wallet it is for. */
export function ListingTerms({ order }: { order: MarketOrder }) {
  const t = useTranslations('market.name')
  const { address } = useWallet()
  return (
    <>
      {order.names.length > 1 && (
        <div className="flex flex-col gap-2 text-sm">
          <p className="text-ink-muted">{t('bundle')}</p>
          <ul className="flex flex-wrap gap-x-4 gap-y-2">
            {order.names.map((name) => (
              <li key={name.tokenId}>
                <NameMark {...name} linked size={20} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {order.taker &&
        (sameAddress(order.taker, address) ? (
          <Notice>{t('privateForYou')}</Notice>
        ) : (
          <p className="flex flex-wrap items-center gap-2 text-sm text-ink-muted">
            {t('privateFor')} <WalletAddress address={order.taker} />
          </p>
        ))}
    </>
  )
}
