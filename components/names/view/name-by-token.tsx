'use client'

import { AtSign } from 'lucide-react'
import { useTranslations } from 'next-intl'
import Link from 'next/link'
import { ErrorNotice } from '@/components/figures/error-notice'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { lazyPart } from '@/components/ui/lazy-part'
import { SkeletonBlocks } from '@/components/ui/skeleton-rows'
import { useNameByToken } from '@/lib/hooks/names'

const NamePage = lazyPart(() => import('./name-page'))

/** The page of a name that is asked for by its token: the label may not be known. */
export function NameByToken({ tokenId }: { tokenId: bigint }) {
  const t = useTranslations('name')
  const common = useTranslations('common')
  const query = useNameByToken(tokenId)
  if (query.data) return <NamePage known={query.data} isOld={query.isError} />
  if (query.data === null)
    return (
      <EmptyState
        icon={AtSign}
        title={t('noToken.title')}
        action={
          <Link href="/names" prefetch={false} className={buttonClass('primary')}>
            {t('noToken.action')}
          </Link>
        }
      >
        {t('noToken.text')}
      </EmptyState>
    )
  if (query.error) return <ErrorNotice error={query.error} onRetry={() => void query.refetch()} />
  return <SkeletonBlocks rows={3} height="9rem" label={common('loading')} />
}
