'use client'

import { useTranslations } from 'next-intl'
import { CopyButton } from '@/components/ui/copy-button'
import { Identicon } from '@/components/ui/identicon'
import { shortId } from './short-id'

/** A node: picture and short Ed25519 key. */
export function NodeKey({ id, copy = false, size = 28 }: { id: string; copy?: boolean; size?: number }) {
  const t = useTranslations('common')
  return (
    <span className="inline-flex min-w-0 items-center gap-2.5">
      <Identicon seed={id} family="node" size={size} />
      <span dir="ltr" title={id} className="figure text-sm">
        {shortId(id)}
      </span>
      {copy && <CopyButton text={id} label={t('copy', { what: shortId(id) })} doneLabel={t('copied')} />}
    </span>
  )
}
