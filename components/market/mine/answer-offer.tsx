'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { StoppedFlow, useStopReason } from '@/components/notices/stopped-flow'
import { Button } from '@/components/ui/button'
import { lazyPart } from '@/components/ui/lazy-part'
import type { MarketOrder } from '@/lib/api/portal/market-schemas'
import { useWallet } from '@/lib/hooks/wallet'
import type { KnownName } from '@/lib/names/known-name'
import { useAccept } from './use-accept'

const SellFields = lazyPart(() => import('@/components/market/sell/sell-fields'))

type Props = {
  offer: MarketOrder
  /** One's own name that the offer can have. */
  known: KnownName
  label: string
}

/** What a seller can answer to an offer: take it for so much after fees, or ask another price of this one bidder. */
export default function AnswerOffer({ offer, known, label }: Props) {
  const t = useTranslations('selling.answer')
  const { status } = useWallet()
  const stopped = useStopReason('accept-offer')
  const { accept, isBusy, error } = useAccept()
  const [isCountering, setCountering] = useState(false)
  const { registryName, tokenId } = known.state
  return (
    <div className="flex flex-col gap-3 pt-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
        <span className="flex-1">
          <span className="text-ink-muted">{t('net')}</span>{' '}
          <Amount value={offer.netToSeller} className="font-medium" />
        </span>
        <Button
          size="small"
          busy={isBusy}
          disabled={status !== 'connected' || stopped !== undefined}
          aria-label={t('acceptLabel', { name: label })}
          onClick={() => void accept(offer.hash, { name: { registryName, label }, tokenId })}
        >
          {t('accept')}
        </Button>
        <Button
          size="small"
          variant="quiet"
          aria-expanded={isCountering}
          onClick={() => setCountering(!isCountering)}
        >
          {t('counter')}
        </Button>
      </div>
      {stopped && <StoppedFlow reason={stopped} />}
      {error !== undefined && <ErrorNotice error={error} />}
      {isCountering && (
        <section aria-label={t('counterTitle')} className="flex flex-col gap-3 border-t border-line pt-3">
          <p className="text-sm text-ink-muted">{t('counterText')}</p>
          <SellFields
            known={known}
            label={label}
            counterFor={offer.maker}
            onHide={() => setCountering(false)}
          />
        </section>
      )}
    </div>
  )
}
