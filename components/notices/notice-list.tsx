'use client'

import { useTranslations } from 'next-intl'
import { useTimeWords } from '@/components/figures/use-words'
import { Notice } from '@/components/ui/notice'
import type { PortalNotices } from '@/lib/api/portal/notices'
import { useDeployment } from '@/lib/hooks/deployment'
import type { Upgrade } from '@/lib/staking/network-upgrade'
import { unixSeconds } from '@/lib/units/time'

type Props = { told: PortalNotices | undefined; upgrade: Upgrade | null }

/** The operator's own words as plain text, never as markup. */
export default function NoticeList({ told, upgrade }: Props) {
  const t = useTranslations('notices')
  return (
    <section aria-label={t('label')} className="mb-6 flex flex-col gap-2">
      {told?.stopped.map(({ flow, text }) => (
        <Notice key={flow} tone="caution" title={t('stopped')}>
          {text}
        </Notice>
      ))}
      {told?.notices.map(({ tone, text }) => (
        <Notice key={text} tone={tone}>
          {text}
        </Notice>
      ))}
      {upgrade && <UpgradeNotice upgrade={upgrade} />}
    </section>
  )
}

function UpgradeNotice({ upgrade }: { upgrade: Upgrade }) {
  const t = useTranslations('notices.upgrade')
  const { duration } = useTimeWords()
  const { blockSeconds } = useDeployment().network
  const { version } = upgrade
  if (upgrade.kind === 'due')
    return (
      <Notice tone="caution" title={t('dueTitle', { version })}>
        {t('due', { version })}
      </Notice>
    )
  const { height, blocksLeft } = upgrade
  const left = duration(unixSeconds(blocksLeft * blockSeconds))
  return (
    <Notice title={t('aheadTitle', { version })}>
      {t('ahead', { version, height: String(height), left })}
    </Notice>
  )
}
