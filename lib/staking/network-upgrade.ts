import { versionRank } from './node-list'

/** What the network says about its next change of rules. */
export type UpgradePlan = {
  isAnnounced: boolean
  /** First height at which it may happen. */
  earliestHeight: number
  /** Software that follows the new rules; null when none is named. */
  version: string | null
}

export type Upgrade =
  | { kind: 'ahead'; version: string; height: number; blocksLeft: number }
  /** It happened; nodes with older software are left behind. */
  | { kind: 'due'; version: string }

/** The change that nodes have to prepare for, or should have; null while there is none. */
export function networkUpgrade(plan: UpgradePlan, height: number): Upgrade | null {
  if (!plan.isAnnounced || plan.version === null) return null
  const blocksLeft = plan.earliestHeight - height
  return blocksLeft > 0
    ? { kind: 'ahead', version: plan.version, height: plan.earliestHeight, blocksLeft }
    : { kind: 'due', version: plan.version }
}

/** Whether a node's software is older than what it should run. Unknown versions are not called old. */
export const isOutdated = (version: string | null, wanted: string | null): boolean =>
  version !== null && wanted !== null && versionRank(version) < versionRank(wanted)
