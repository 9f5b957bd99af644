'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { stopReason } from '@/lib/api/portal/notices'
import { usePortalNotices } from '@/lib/hooks/portal-notices'

/** Why one of these kinds of transaction shall not be signed now; undefined when all may be. */
export function useStopReason(...flows: readonly string[]): string | undefined {
  const { data } = usePortalNotices()
  return flows.map((flow) => stopReason(data, flow)).find((reason) => reason !== undefined)
}

/** The reason, beside the button that cannot be pressed. */
export function StoppedFlow({ reason }: { reason: string }) {
  const t = useTranslations('notices')
  return (
    <Notice tone="caution" title={t('stopped')}>
      {reason} {t('stoppedSafe')}
    </Notice>
  )
}
