'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useTerms } from '@/lib/hooks/terms'
import { pendingTerms } from './pending-terms'
import { termsStore } from './terms-store'

/** The terms that are still to be accepted; undefined when none are, or exactly this version was. */
export function usePendingTerms() {
  const terms = useTerms()
  const accepted = useSyncExternalStore(termsStore.subscribe, termsStore.accepted, () => null)
  return pendingTerms(terms, accepted)
}

/** Asks for the terms once, before the first signature. */
export function TermsGate({ url, version }: { url: string; version: string }) {
  const t = useTranslations('notices.terms')
  return (
    <Notice
      title={t('title')}
      action={
        <Button size="small" onClick={() => termsStore.accept(version)}>
          {t('accept')}
        </Button>
      }
    >
      {t.rich('text', {
        version,
        link: (words) => (
          <a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-2">
            {words}
          </a>
        ),
      })}
    </Notice>
  )
}
