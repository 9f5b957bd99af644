'use client'

import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { useSyncExternalStore } from 'react'
import { buttonClass } from '@/components/ui/button'
import { Identicon } from '@/components/ui/identicon'
import { Notice } from '@/components/ui/notice'
import { readWhom, type Whom } from '@/lib/messaging/people/whom'
import { hrefOf } from '../use-place'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Whom an invite link names. Following it does nothing: a person reads it and decides. */
export function Invitation({ path }: { path: string }) {
  const t = useTranslations('messages.invite')
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => '',
  )
  const whom = wordsOf(path || hash)
  if (!whom)
    return (
      <Notice tone="caution" title={t('broken')}>
        {t('brokenText')}
      </Notice>
    )
  const name = whom.kind === 'name' ? whom.label : whom.id
  const place =
    whom.kind === 'name'
      ? ({ kind: 'new', whom: whom.label } as const)
      : ({ kind: 'conversation', id: whom.id } as const)
  return (
    <div className="card flex max-w-xl flex-col gap-4 p-5 sm:p-8">
      <h2 className="text-xl font-semibold">{t('title')}</h2>
      <p className="flex items-center gap-3">
        <Identicon seed={name} family="name" size={48} />
        <span dir="ltr" className="figure break-all">
          {name}
        </span>
      </p>
      <p className="text-ink-muted">{t('text')}</p>
      {path !== '' && whom.kind === 'account' && <p className="text-sm text-caution">{t('told')}</p>}
      <Link href={`/messages${hrefOf(place)}`} prefetch={false} className={buttonClass('primary')}>
        {t('open')}
      </Link>
    </div>
  )
}

/** Null for what is neither an Account ID nor a name. */
function wordsOf(text: string): Whom | null {
  try {
    return readWhom(text)
  } catch {
    return null
  }
}
