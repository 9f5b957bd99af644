'use client'

import { useTranslations } from 'next-intl'
import type { Address } from 'viem'
import { ErrorNotice } from '@/components/figures/error-notice'
import { SourceNotice } from '@/components/figures/source-notice'
import { NameMark } from '@/components/names/figures/name-mark'
import { SkeletonRows } from '@/components/ui/skeleton-rows'
import { useOwnedNames } from '@/lib/hooks/names'

/** The other names of a wallet; of those that came unasked (E-23) or whose letters nobody told only how many there are. */
export function OtherNames({ owner, than }: { owner: Address; than: bigint }) {
  const t = useTranslations('name.profile')
  const common = useTranslations('common')
  const query = useOwnedNames(owner)
  const all = query.data?.data.filter(({ tokenId }) => tokenId !== than)
  const others = all?.filter(({ isReceived }) => !isReceived)
  const received = (all?.length ?? 0) - (others?.length ?? 0)
  const told = others?.filter(({ label }) => label !== null) ?? []
  const hidden = (others?.length ?? 0) - told.length
  return (
    <section className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 className="text-lg font-semibold">{t('others')}</h2>
      {query.data && <SourceNotice of={query.data} error={query.error} />}
      {!others && query.error && <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />}
      {!others && !query.error && <SkeletonRows rows={2} height="2rem" label={common('loading')} />}
      {told.length > 0 && (
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {told.map(({ tokenId, label }) => (
            <li key={String(tokenId)} className="flex min-h-11 min-w-0 items-center">
              <NameMark tokenId={tokenId} label={label} linked />
            </li>
          ))}
        </ul>
      )}
      {all?.length === 0 && <p className="text-sm text-ink-muted">{t('noOthers')}</p>}
      {received > 0 && <p className="text-sm text-ink-muted">{t('receivedOthers', { count: received })}</p>}
      {hidden > 0 && <p className="text-sm text-ink-muted">{t('hiddenOthers', { count: hidden })}</p>}
    </section>
  )
}
