import type { Decoded } from '@/lib/api/decode'
import type { SessionNode } from '@/lib/staking/session-node'
import type { StakeFacts } from '@/lib/staking/stake-state'
import { blockHeight, type BlockHeight, type UnixSeconds } from '@/lib/units/time'
import type { networkInfo, networkStake } from './schemas'

/** Where the node network stands. */
export type NetworkHead = {
  height: BlockHeight
  timestamp: UnixSeconds
  activeNodes: number
  nodes: number
  /** Software of the daemon that the backend asks, like `11.3.0`; null where it does not tell. */
  version: string | null
}

/** What the network knows about a node beyond the contract: is it alive, when may it leave. Heights are the network's. */
export type NetworkNode = {
  nodeId: bigint
  ed25519PublicKey: string
  /** The network pays it; false while it is decommissioned. */
  isActive: boolean
  unlockHeight: BlockHeight | null
  deregistrationHeight: BlockHeight | null
  liquidationHeight: BlockHeight | null
  exitType: 'exit' | 'deregister' | null
  /** Blocks that it may be down before it is expelled. */
  downtimeBlocks: number
  lastUptimeProofAt: UnixSeconds | null
  lastRewardHeight: BlockHeight
  registrationHeight: BlockHeight
  /** Of its software, like `11.3.0`. */
  version: string | null
  /** How often the network took it out of service; null where the backend does not tell. */
  decommissions: number | null
  /** Group of nodes that keep the same messages, hexadecimal; null where the backend does not tell. */
  swarmId: string | null
}

export const reshapeHead = (info: Decoded<typeof networkInfo>): NetworkHead => ({
  height: info.block_height,
  timestamp: info.block_timestamp,
  activeNodes: info.active_node_count,
  nodes: info.node_count,
  version: info.version,
})

export function reshapeNetworkNode(stake: Decoded<typeof networkStake>): NetworkNode {
  return {
    nodeId: stake.contract_id,
    ed25519PublicKey: stake.service_node_pubkey,
    isActive: stake.active,
    // 0 stands for "no exit was requested".
    unlockHeight: stake.requested_unlock_height ? blockHeight(stake.requested_unlock_height) : null,
    deregistrationHeight: stake.deregistration_height ?? null,
    liquidationHeight: stake.liquidation_height ?? null,
    exitType: stake.exit_type ?? null,
    downtimeBlocks: stake.earned_downtime_blocks,
    lastUptimeProofAt: stake.last_uptime_proof || null,
    lastRewardHeight: stake.last_reward_block_height,
    registrationHeight: stake.registration_height,
    version: stake.service_node_version?.join('.') ?? null,
    decommissions: stake.decommission_count,
    swarmId: stake.swarm,
  }
}

/** Contract and network together, as the rules of `stakeState` take them. */
export function stakeFactsOf(node: SessionNode, network: NetworkNode | undefined): StakeFacts {
  return {
    isInContract: node.state !== 'removed',
    isActive: network?.isActive ?? null,
    unlockHeight: network?.unlockHeight ?? null,
    deregistrationHeight: network?.deregistrationHeight ?? null,
    liquidationHeight: network?.liquidationHeight ?? null,
    exitType: network?.exitType ?? (node.removal === 'exit' ? 'exit' : null),
    downtimeBlocks: network?.downtimeBlocks ?? 0,
    decommissions: network?.decommissions ?? null,
  }
}
