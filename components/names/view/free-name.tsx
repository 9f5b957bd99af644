'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** A name that nobody holds, and the way to buy it. */
export function FreeName({ label }: { label: string | null }) {
  const t = useTranslations('name.free')
  return (
    <EmptyState
      icon={AtSign}
      title={t('title')}
      action={
        <Link
          href={label === null ? '/names' : `/names#${label}`}
          prefetch={false}
          className={buttonClass('primary')}
        >
          {t('action')}
        </Link>
      }
    >
      {t('text')}
    </EmptyState>
  )
}
