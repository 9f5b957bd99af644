'use client'

import { useTranslations } from 'next-intl'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { useAmountText } from '@/components/figures/use-amount-text'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useBalances } from '@/lib/hooks/balances'
import { useWallet } from '@/lib/hooks/wallet'
import type { Sesh } from '@/lib/units/sesh'

type Props = { price: Sesh; count: number; isBusy: boolean; isReady?: boolean; onBuy: () => void }

/** The one button of a purchase, with what it costs; it says what stands in the way. */
export function BuyButton({ price, count, isBusy, isReady = true, onBuy }: Props) {
  const t = useTranslations('market.buy')
  const amount = useAmountText()
  const { address, status, connect } = useWallet()
  const balances = useBalances(address).data
  const stopped = useStopReason('buy-names')
  const isShort = balances !== undefined && balances.sesh < price
  if (!address)
    return (
      <Button variant="primary" busy={status === 'connecting'} onClick={connect}>
        {t('connect')}
      </Button>
    )
  return (
    <>
      {isShort && (
        <Notice tone="danger" live>
          {t('short', { balance: amount(balances.sesh), price: amount(price, { maximumDecimals: 9 }) })}
        </Notice>
      )}
      {stopped && <StoppedFlow reason={stopped} />}
      <Button
        variant="primary"
        busy={isBusy}
        disabled={!isReady || isShort || stopped !== undefined || status === 'wrong-network'}
        onClick={onBuy}
      >
        {t('action', { count, price: amount(price, { maximumDecimals: 9 }) })}
      </Button>
    </>
  )
}
