'use client'

import { useTranslations } from 'next-intl'
import { useTimeWords } from '@/components/figures/use-words'
import { Notice } from '@/components/ui/notice'
import { useChainNow } from '@/lib/hooks/chain-now'
import { useMarketStatus } from '@/lib/hooks/market'

/** How far the order book may lag behind the chain's clock before it is told. */
const LAG_SECONDS = 120n

/** What a reader of the order book has to know of it: that it is away, behind, or takes nothing new. */
export function BookNotice() {
  const t = useTranslations('market')
  const { moment } = useTimeWords()
  const now = useChainNow()
  const { data, isError } = useMarketStatus()
  if (isError || data?.database === 'down')
    return (
      <Notice tone="caution" live>
        {t('down')}
      </Notice>
    )
  if (!data) return null
  const followed = data.freshness.timestamp
  return (
    <>
      {data.paused && (
        <Notice tone="caution" title={t('paused.title')} live>
          {t(`paused.${data.paused}`)}
        </Notice>
      )}
      {now !== undefined && now - followed > LAG_SECONDS && (
        <Notice tone="caution" live>
          {t('behind', { time: moment(followed) })}
        </Notice>
      )}
    </>
  )
}
