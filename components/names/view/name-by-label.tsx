'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ErrorNotice } from '@/components/figures/error-notice'
import { Notice } from '@/components/ui/notice'
import { lazyPart } from '@/components/ui/lazy-part'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { InputError } from '@/lib/errors/input-error'
import { useNameByLabel } from '@/lib/hooks/names'
import type { KnownName } from '@/lib/names/known-name'
import { type ReadLabel, readLabel } from '@/lib/names/read-label'

const NamePage = lazyPart(() => import('./name-page'))

type Props = {
  text: string
  /** What is shown of the name, instead of its own page. */
  show?: (known: KnownName) => ReactNode
}

/** A name that is asked for by its label; a text that is none is told with the character that is wrong. */
export function NameByLabel({ text, show }: Props) {
  const t = useTranslations('name')
  const common = useTranslations('common')
  const read = readAsked(text)
  const query = useNameByLabel('label' in read ? read.label : undefined)
  if ('error' in read) return <ErrorNotice error={read.error} />
  return (
    <>
      {read.folded !== null && (
        <div className="mb-4">
          <Notice>{t('folded', { typed: read.folded, label: read.label })}</Notice>
        </div>
      )}
      {query.data ? (
        (show?.(query.data) ?? <NamePage known={query.data} isOld={query.isError} />)
      ) : query.error ? (
        <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <SkeletonBlocks rows={3} height="9rem" label={common('loading')} />
      )}
    </>
  )
}

function readAsked(text: string): ReadLabel | { error: InputError } {
  try {
    return readLabel(text)
  } catch (error) {
    if (error instanceof InputError) return { error }
    throw error
  }
}
