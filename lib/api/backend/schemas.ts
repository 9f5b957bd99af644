import * as z from 'zod/mini'
import {
  wireAddress,
  wireBls,
  wireEd25519,
  wireHeight,
  wireInteger,
  wireSeconds,
  wireSesh,
} from '@/lib/api/wire'

export const networkInfo = z.object({
  active_node_count: z.int(),
  node_count: z.int(),
  block_height: wireHeight,
  block_timestamp: wireSeconds,
  hard_fork: z.int(),
  version: z.string(),
})

export const infoAnswer = z.object({ network: networkInfo })

export const networkStake = z.object({
  active: z.boolean(),
  contract_id: wireInteger,
  deregistration_height: z.nullish(wireHeight),
  earned_downtime_blocks: z.int(),
  exit_type: z.nullish(z.enum(['exit', 'deregister'])),
  last_reward_block_height: z.int(),
  last_uptime_proof: z.number(),
  liquidation_height: z.nullish(wireHeight),
  operator_address: wireAddress,
  operator_fee: z.number(),
  pubkey_bls: wireBls,
  service_node_pubkey: wireEd25519,
  registration_height: z.int(),
  requested_unlock_height: z.nullish(z.int()),
  service_node_version: z.nullish(z.array(z.int())),
})

export const nodesAnswer = z.object({ network: networkInfo, nodes: z.array(networkStake) })
export const stakesAnswer = z.object({ network: networkInfo, stakes: z.array(networkStake) })

export const rewardsAnswer = z.object({
  network: networkInfo,
  rewards: z.object({
    amount: wireSesh,
    lifetime_rewards: wireSesh,
    lifetime_locked_stakes: wireSesh,
    lifetime_unlocked_stakes: wireSesh,
    lifetime_liquidated_stakes: wireSesh,
    locked_stakes: wireSesh,
    timelocked_stakes: wireSesh,
    claimed_stakes: wireSesh,
    claimed_rewards: wireSesh,
  }),
})

const signatureHex = z.string().check(z.regex(/^(0x)?[0-9a-f]{256}$/))

export const rewardSignatureAnswer = z.object({
  rewards: z.object({
    amount: wireSesh,
    height: z.int(),
    non_signer_indices: z.array(wireInteger),
    signature: signatureHex,
  }),
})

export const exitSignatureAnswer = z.object({
  result: z.object({
    bls_pubkey: wireBls,
    non_signer_indices: z.array(wireInteger),
    signature: signatureHex,
    timestamp: wireInteger,
  }),
})
