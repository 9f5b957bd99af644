'use client'

import { useTranslations } from 'next-intl'
import { useKnownLabels } from '@/components/figures/use-known-labels'
import { Button } from '@/components/ui/button'
import { Identicon } from '@/components/ui/identicon'
import { lookAlikes } from '@/lib/names/look-alike'
import type { FoundPerson as Found } from './use-whom'

type Props = {
  found: Found
  onOpen: (id: string) => Promise<void>
}

/** The account of a name, shown with everything that speaks against it before anything is written to it. */
export function FoundPerson({ found, onOpen }: Props) {
  const t = useTranslations('messages.begin')
  const { label, accountId, isFromBefore, isOver, nodes } = found
  const others = lookAlikes(label, useKnownLabels())
  if (!accountId) return <p className="text-sm text-caution">{t('noAccount', { name: label })}</p>
  const warnings = [
    ...(isFromBefore ? [t('fromBefore', { name: label })] : []),
    ...(isOver ? [t('over', { name: label })] : []),
    ...(nodes === 'unknown' ? [t('nodesUnknown')] : []),
    ...(others.length > 0 ? [t('lookAlike', { name: label, others: others.join(', ') })] : []),
  ]
  return (
    <div className="flex flex-col items-start gap-3 rounded-control border border-line p-4">
      <p className="text-sm">{t('found', { name: label })}</p>
      <p className="flex items-center gap-3 text-sm">
        <Identicon seed={accountId} family="name" size={40} />
        <span dir="ltr" className="figure break-all">
          {accountId}
        </span>
      </p>
      {warnings.map((text) => (
        <p key={text} role="alert" className="text-sm text-caution">
          {text}
        </p>
      ))}
      {nodes === 'same' && <p className="text-sm text-ink-muted">{t('nodesSame')}</p>}
      <Button variant={warnings.length > 0 ? 'secondary' : 'primary'} onClick={() => void onOpen(accountId)}>
        {t('open')}
      </Button>
    </div>
  )
}
