'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ErrorNotice } from '@/components/figures/error-notice'
import { WalletAddress } from '@/components/figures/wallet-address'
import { NameChip } from '@/components/names/figures/name-chip'
import { useNameTerm } from '@/components/names/figures/use-name-term'
import { buttonClass } from '@/components/ui/button'
import { useNameByLabel } from '@/lib/hooks/names'
import { CardWait } from './card-wait'

/** Who holds a shared name now, as the chain says. */
export default function NameCard({ label }: { label: string }) {
  const t = useTranslations('messages.cards')
  const { data: known, error, refetch } = useNameByLabel(label)
  const { shownState } = useNameTerm()
  if (error && !known) return <ErrorNotice error={error} onRetry={() => void refetch()} />
  if (!known) return <CardWait />
  const shown = shownState(known)
  return (
    <div className="flex flex-col items-start gap-2">
      {shown && <NameChip state={shown} />}
      {known.state.owner ? <WalletAddress address={known.state.owner} /> : <p>{t('free')}</p>}
      <Link href={`/names/${label}`} prefetch={false} className={buttonClass('secondary', 'small')}>
        {t('openName')}
      </Link>
    </div>
  )
}
