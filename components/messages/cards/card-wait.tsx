import { useTranslations } from 'next-intl'
import { SkeletonRows } from '@/components/ui/skeleton-rows'

export function CardWait() {
  const common = useTranslations('common')
  return <SkeletonRows rows={2} height="1.5rem" label={common('loading')} />
}
