import type { NetworkNode, NetworkTimers } from './state'

/** Downtime credit, in blocks of two minutes: what a node starts with, earns per day in service, and may hold at most. */
const STARTING_CREDIT = 60
const CREDIT_PER_DAY = 24
const LARGEST_CREDIT = 1_440
const BLOCKS_PER_DAY = 720

export type NodeStatus = 'joining' | 'active' | 'decommissioned' | 'deregistered' | 'unlocked' | 'ignored'

/** State of a listed node at a height. */
export function nodeStatus(node: NetworkNode, height: number): NodeStatus {
  if (node.isIgnored) return 'ignored'
  if (node.deregisteredHeight !== null) return 'deregistered'
  if (node.unlockHeight !== null && height >= node.unlockHeight) return 'unlocked'
  if (node.decommissionedHeight !== null) return 'decommissioned'
  return height < node.activeHeight ? 'joining' : 'active'
}

/** Blocks of downtime that a node in service has earned, one for every hour of its service. */
export function earnedCredit(node: NetworkNode, height: number): number {
  const inService = Math.max(0, height - node.inServiceHeight)
  return Math.min(LARGEST_CREDIT, STARTING_CREDIT + Math.floor((inService * CREDIT_PER_DAY) / BLOCKS_PER_DAY))
}

/** Blocks that are left before a decommissioned node is expelled; for a node in service: what it has earned. */
export function downtimeLeft(node: NetworkNode, height: number): number {
  if (node.decommissionedHeight === null) return earnedCredit(node, height)
  return Math.max(0, node.creditsAtDecommission - (height - node.decommissionedHeight))
}

/** From this height on anybody may liquidate the node; null while nobody may. */
export function liquidationHeight(node: NetworkNode, timers: NetworkTimers): number | null {
  if (node.deregisteredHeight !== null) return node.deregisteredHeight
  return node.unlockHeight === null ? null : node.unlockHeight + timers.graceBlocks
}

/** Whether the network would sign that this node may leave. */
export const mayExit = (node: NetworkNode, height: number): boolean =>
  ['unlocked', 'deregistered'].includes(nodeStatus(node, height))

export function mayLiquidate(node: NetworkNode, height: number, timers: NetworkTimers): boolean {
  const from = liquidationHeight(node, timers)
  return from !== null && height >= from
}
