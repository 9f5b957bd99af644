'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Address, Hex } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { ListSection } from '@/components/market/figures/list-section'
import { Button } from '@/components/ui/button'
import { useWallet } from '@/lib/hooks/wallet'
import { OwnOrderRow } from './own-order-row'
import { useCancel } from './use-cancel'
import { useOwnOrders } from './use-own-orders'

type Props = { wallet: Address; part: 'listings' | 'offers-made' }

/** What a wallet has listed, or offers for; some of it or all of it can be withdrawn at once. */
export function OwnOrders({ wallet, part }: Props) {
  const t = useTranslations('selling.mine')
  const { status } = useWallet()
  const orders = useOwnOrders(wallet, part)
  const { cancel, isBusy, error } = useCancel()
  const [chosen, setChosen] = useState<ReadonlySet<Hex>>(new Set())
  const items = orders.data ?? []
  const wanted = items.filter(({ hash }) => chosen.has(hash)).map(({ hash }) => hash)
  const turn = (hash: Hex, isOn: boolean) => {
    const next = new Set(chosen)
    if (isOn) next.add(hash)
    else next.delete(hash)
    setChosen(next)
  }
  return (
    <div className="flex flex-col gap-3">
      <ListSection
        title={t(`${part}.title`)}
        query={orders}
        empty={t(`${part}.empty`)}
        rows={3}
        isEmpty={items.length === 0}
      >
        {items.map((order) => (
          <OwnOrderRow
            key={order.hash}
            order={order}
            isChosen={chosen.has(order.hash)}
            onChoose={(isOn) => turn(order.hash, isOn)}
          />
        ))}
      </ListSection>
      {orders.isCut && <p className="text-sm text-ink-muted">{t('cut')}</p>}
      {error !== undefined && <ErrorNotice error={error} />}
      {items.length > 0 && (
        <Button
          className="self-start"
          busy={isBusy}
          disabled={wanted.length === 0 || status !== 'connected'}
          onClick={() => void cancel(wanted)}
        >
          {t('cancel', { count: wanted.length })}
        </Button>
      )}
    </div>
  )
}
