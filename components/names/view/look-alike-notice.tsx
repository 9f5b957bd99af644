'use client'

import { useTranslations } from 'next-intl'
import { useKnownLabels } from '@/components/figures/use-known-labels'
import { Notice } from '@/components/ui/notice'
import { lookAlikes } from '@/lib/names/look-alike'

/** Tells which known names a label is easily taken for (E-01); nothing where there is none. */
export function LookAlikeNotice({ label }: { label: string }) {
  const t = useTranslations('names.alike')
  const others = lookAlikes(label, useKnownLabels())
  if (others.length === 0) return null
  return (
    <Notice tone="caution" title={t('title')}>
      {t('text', { name: others.join(', ') })}
    </Notice>
  )
}
