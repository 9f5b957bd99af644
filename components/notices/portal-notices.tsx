'use client'

import { lazyPart } from '@/components/ui/lazy-part'
import { usePortalNotices } from '@/lib/hooks/portal-notices'
import { useUpgrade } from '@/lib/hooks/upgrade'

const NoticeList = lazyPart(() => import('./notice-list'))

/** What everybody should know now: the operator's notices and the network's next change of rules. Nothing when all is quiet. */
export function PortalNotices() {
  const told = usePortalNotices().data
  const upgrade = useUpgrade() ?? null
  const count = (told?.notices.length ?? 0) + (told?.stopped.length ?? 0) + (upgrade ? 1 : 0)
  return count > 0 ? <NoticeList told={told} upgrade={upgrade} /> : null
}
