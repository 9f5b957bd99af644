'use client'

import { useTranslations } from 'next-intl'
import { AmountOr } from '@/components/market/figures/amount-or'
import { ListSection } from '@/components/market/figures/list-section'
import { NameMark } from '@/components/names/figures/name-mark'
import { Button } from '@/components/ui/button'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { useLabelMode, useNamesForSale } from '@/lib/hooks/market'
import type { Sesh } from '@/lib/units/sesh'
import { useWatchedNames } from './use-watched-names'
import { watchAlert, type WatchedName } from './watched-names'

/** Watched names with what they cost now, found among all names for sale: no server is asked about one of them. */
export default function WatchedList() {
  const t = useTranslations('selling.watch')
  const { names } = useWatchedNames()
  const sale = useNamesForSale()
  const { error, refetch } = sale
  const query = { data: names.length === 0 ? [] : sale.data, error, refetch }
  return (
    <ListSection title={t('title')} query={query} empty={t('empty')} rows={2} isEmpty={names.length === 0}>
      {names.map((name) => {
        const listing = sale.data?.find(({ label }) => label === name.label)?.listing
        return <Row key={name.label} name={name} price={listing?.price ?? null} />
      })}
    </ListSection>
  )
}

function Row({ name: { label, seen }, price }: { name: WatchedName; price: Sesh | null }) {
  const t = useTranslations('selling.watch')
  const market = useTranslations('market.browse')
  const { watch, forget } = useWatchedNames()
  const mode = useLabelMode()
  const alert = watchAlert(seen, price)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-2.5 text-sm sm:px-5">
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <NameMark tokenId={tokenIdOf(labelToRegistryName(label, mode))} label={label} linked />
        {alert && <strong className="font-medium text-caution">{t(`alert.${alert}`)}</strong>}
      </span>
      <span className="flex flex-wrap items-center gap-2">
        <AmountOr value={price} none={market('noPrice')} />
        {alert && (
          <Button size="small" onClick={() => watch({ label, seen: price })}>
            {t('seen')}
          </Button>
        )}
        <Button
          size="small"
          variant="quiet"
          aria-label={t('forgetLabel', { name: label })}
          onClick={() => forget(label)}
        >
          {t('forget')}
        </Button>
      </span>
    </li>
  )
}
