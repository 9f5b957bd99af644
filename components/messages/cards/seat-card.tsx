'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Address } from 'viem'
import { Amount } from '@/components/figures/amount'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Fee } from '@/components/figures/fee'
import { StateChip } from '@/components/staking/state-chip'
import { buttonClass } from '@/components/ui/button'
import { useOpenNode } from '@/lib/hooks/open-node'
import { CardWait } from './card-wait'

/** What is open in a shared node now, as its contract says; a contract that the factory never made is refused. */
export default function SeatCard({ contract }: { contract: Address }) {
  const t = useTranslations('messages.cards')
  const { data: node, error, refetch } = useOpenNode(contract)
  if (error && !node) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!node) return <CardWait />
  return (
    <div className="flex flex-col items-start gap-2">
      <StateChip state={node.status} />
      <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-1">
        <dt className="text-ink-muted">{t('open')}</dt>
        <dd className="text-end">
          <Amount value={node.open} />
        </dd>
        <dt className="text-ink-muted">{t('fee')}</dt>
        <dd className="text-end">
          <Fee value={node.fee} />
        </dd>
      </dl>
      <Link href={`/stake/${contract}`} prefetch={false} className={buttonClass('secondary', 'small')}>
        {t('openSeat')}
      </Link>
    </div>
  )
}
