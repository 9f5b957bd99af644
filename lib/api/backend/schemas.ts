import * as z from 'zod/mini'
import { wireBls, wireEd25519, wireHeight, wireInteger, wireSeconds, wireSesh } from '@/lib/api/wire'

/** The staking backend's answers, as far as the portal reads them; `reshape…` gives them our names. */

export const networkInfo = z.object({
  active_node_count: z.int(),
  node_count: z.int(),
  block_height: wireHeight,
  block_timestamp: wireSeconds,
})

export const infoAnswer = z.object({ network: networkInfo })

export const networkStake = z.object({
  active: z.boolean(),
  contract_id: wireInteger,
  deregistration_height: z.nullish(wireHeight),
  earned_downtime_blocks: z.int(),
  exit_type: z.nullish(z.enum(['exit', 'deregister'])),
  last_reward_block_height: wireHeight,
  last_uptime_proof: wireSeconds,
  liquidation_height: z.nullish(wireHeight),
  service_node_pubkey: wireEd25519,
  registration_height: wireHeight,
  requested_unlock_height: z.nullish(z.int().check(z.nonnegative())),
  service_node_version: z.nullish(z.array(z.int())),
})

/** The deployed service calls the list `stakes`. */
export const nodesAnswer = z.union([
  z.object({ network: networkInfo, nodes: z.array(networkStake) }),
  z.pipe(
    z.object({ network: networkInfo, stakes: z.array(networkStake) }),
    z.transform(({ network, stakes }) => ({ network, nodes: stakes })),
  ),
])

export const rewardsAnswer = z.object({
  network: networkInfo,
  rewards: z.object({
    amount: wireSesh,
    lifetime_rewards: wireSesh,
    lifetime_unlocked_stakes: wireSesh,
    lifetime_liquidated_stakes: wireSesh,
    locked_stakes: wireSesh,
    timelocked_stakes: wireSesh,
  }),
})

/** 256 hex digits, with or without 0x. */
const wireSignature = z.pipe(
  z.string().check(z.regex(/^(0x)?[0-9a-f]{256}$/)),
  z.transform((text) => text.replace(/^0x/, '')),
)

export const rewardSignatureAnswer = z.object({
  rewards: z.object({
    amount: wireSesh,
    height: wireHeight,
    non_signer_indices: z.array(wireInteger),
    signature: wireSignature,
  }),
})

export const removalSignatureAnswer = z.object({
  result: z.object({
    bls_pubkey: wireBls,
    non_signer_indices: z.array(wireInteger),
    signature: wireSignature,
    timestamp: wireInteger,
  }),
})
