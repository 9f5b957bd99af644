'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { stopReason } from '@/lib/api/portal/notices'
import { usePortalNotices } from '@/lib/hooks/portal-notices'

/** Why a kind of transaction shall not be signed now; undefined when it may be. */
export const useStopReason = (flow: string): string | undefined => stopReason(usePortalNotices().data, flow)

/** The reason, beside the button that cannot be pressed. */
export function StoppedFlow({ reason }: { reason: string }) {
  const t = useTranslations('notices')
  return (
    <Notice tone="caution" title={t('stopped')}>
      {reason} {t('stoppedSafe')}
    </Notice>
  )
}
