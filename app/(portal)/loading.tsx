import { useTranslations } from 'next-intl'
import { SkeletonRows } from '@/components/ui/skeleton-rows'

/** A page on its way. */
export default function Loading() {
  const t = useTranslations('common')
  return (
    <div className="flex flex-col gap-6">
      <div className="skeleton h-9 w-48" aria-hidden />
      <SkeletonRows rows={4} height="5.5rem" label={t('loading')} />
    </div>
  )
}
