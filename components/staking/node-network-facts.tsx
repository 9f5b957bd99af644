'use client'

import { useTranslations } from 'next-intl'
import { classNames } from '@/components/ui/class-names'
import type { NetworkNode } from '@/lib/api/backend/network-node'
import { useDeployment } from '@/lib/hooks/deployment'
import { useUpgrade } from '@/lib/hooks/upgrade'
import { isOutdated } from '@/lib/staking/network-upgrade'

const SECONDS_PER_HOUR = 3_600
/** A swarm id has 16 digits; the first ones tell swarms apart in a list. */
const SHOWN_SWARM_DIGITS = 6

type Props = { of: NetworkNode | undefined }

/** How long a node may still be out of service before it is expelled. */
export function NodeCredit({ of }: Props) {
  const t = useTranslations('nodes.node')
  const { blockSeconds } = useDeployment().network
  if (!of) return <NotTold />
  const hours = Math.floor((of.downtimeBlocks * blockSeconds) / SECONDS_PER_HOUR)
  return <span className="figure">{t('creditText', { hours })}</span>
}

/** The version of its software, marked when it is older than what the network wants. */
export function NodeVersion({ of }: Props) {
  const t = useTranslations('nodes')
  const wanted = useUpgrade()?.version ?? null
  if (!of?.version) return <NotTold />
  const isOld = isOutdated(of.version, wanted)
  return (
    <span
      className={classNames('figure', isOld && 'text-caution')}
      title={isOld ? t('outdated', { version: wanted ?? '' }) : undefined}
    >
      {of.version}
      {isOld && <span className="sr-only"> {t('outdated', { version: wanted ?? '' })}</span>}
    </span>
  )
}

/** The group of nodes with which it keeps messages. */
export function NodeSwarm({ of }: Props) {
  const t = useTranslations('nodes')
  if (!of) return <NotTold />
  if (of.swarmId === null)
    return (
      <span className="text-ink-muted" title={t('swarmNotTold')}>
        –
      </span>
    )
  return (
    <span className="figure" dir="ltr" title={of.swarmId}>
      {of.swarmId.slice(0, SHOWN_SWARM_DIGITS)}
    </span>
  )
}

/** A dash with its reason: the network did not say. */
export function NotTold() {
  const t = useTranslations('common')
  return <span title={t('unknownReason')}>{t('unknown')}</span>
}
