'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Sourced } from '@/lib/chain/sources/sourced'
import { useTimeWords } from './use-words'

type Props = { of: Sourced<unknown>; error: Error | null }

/** Says when a list does not come from the index as usual, or is older than it should be. */
export function SourceNotice({ of, error }: Props) {
  const t = useTranslations('common.problem')
  const { moment } = useTimeWords()
  if (error)
    return (
      <Notice tone="caution" live>
        {t('keptOld', { time: moment(of.timestamp) })}
      </Notice>
    )
  if (of.problem === null) return null
  return (
    <Notice tone="caution" live>
      {of.source === 'chain'
        ? of.staleSince === null
          ? t('indexDown')
          : t('indexBehind', { time: moment(of.staleSince) })
        : t('indexStale', { time: moment(of.timestamp) })}
    </Notice>
  )
}
