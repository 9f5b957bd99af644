'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { useAmountText } from '@/components/figures/use-amount-text'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useOrders } from '@/lib/hooks/market'
import { useWallet } from '@/lib/hooks/wallet'
import { useCancel } from './use-cancel'

const PAGE_SIZE = 100

/** Old listings of a wallet that came alive again because their names came back: anybody can buy at the old price. */
export function ZombieNotice({ wallet }: { wallet: Address }) {
  const t = useTranslations('selling.zombie')
  const amount = useAmountText()
  const { status } = useWallet()
  const { cancel, isBusy, error } = useCancel()
  const query = { side: 'ask', maker: wallet, reactivated: true, limit: PAGE_SIZE } as const
  const zombies = useOrders(query).data?.items ?? []
  if (zombies.length === 0) return null
  return (
    <Notice
      tone="danger"
      title={t('title', { count: zombies.length })}
      live
      action={
        <Button
          variant="danger"
          busy={isBusy}
          disabled={status !== 'connected'}
          onClick={() => void cancel(zombies.map(({ hash }) => hash))}
        >
          {t('cancel', { count: zombies.length })}
        </Button>
      }
    >
      <p>{t('text')}</p>
      <ul className="py-1">
        {zombies.map(({ hash, names, price }) => (
          <li key={hash}>
            {t('one', {
              name: names.map(({ label }) => label ?? '#').join(', '),
              price: amount(price),
            })}
          </li>
        ))}
      </ul>
      {error !== undefined && <ErrorNotice error={error} />}
    </Notice>
  )
}
