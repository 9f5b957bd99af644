import { either, flag, list, map, nullable, object, oneOf, text, whole } from '@/lib/api/decode'
import { wireAddress, wireEd25519, wireHeight, wireInteger, wireSeconds, wireSesh } from '@/lib/api/wire'

/** The staking backend's answers, as far as the portal reads them; `reshape…` gives them our names. */

export const networkInfo = object({
  active_node_count: whole(),
  node_count: whole(),
  block_height: wireHeight,
  block_timestamp: wireSeconds,
  /** Of the daemon that the backend asks; not every backend tells it. */
  version: nullable(text()),
})

export const infoAnswer = object({ network: networkInfo })

export const networkStake = object({
  active: flag,
  contract_id: wireInteger,
  decommission_count: nullable(whole()),
  deregistration_height: nullable(wireHeight),
  earned_downtime_blocks: whole(),
  exit_type: nullable(oneOf(['exit', 'deregister'])),
  last_reward_block_height: wireHeight,
  last_uptime_proof: wireSeconds,
  liquidation_height: nullable(wireHeight),
  service_node_pubkey: wireEd25519,
  registration_height: wireHeight,
  requested_unlock_height: nullable(whole()),
  service_node_version: nullable(list(whole())),
  /** Hexadecimal; not every backend tells it. */
  swarm: nullable(text(/^[0-9a-f]{1,16}$/i, 'a swarm id')),
})

/** The deployed service calls the list `stakes`. */
export const nodesAnswer = either(
  object({ network: networkInfo, nodes: list(networkStake) }),
  map(object({ network: networkInfo, stakes: list(networkStake) }), ({ network, stakes }) => ({
    network,
    nodes: stakes,
  })),
)

export const rewardsAnswer = object({
  network: networkInfo,
  rewards: object({
    amount: wireSesh,
    lifetime_rewards: wireSesh,
    lifetime_unlocked_stakes: wireSesh,
    lifetime_liquidated_stakes: wireSesh,
    locked_stakes: wireSesh,
    timelocked_stakes: wireSesh,
  }),
})

/** Of a wallet's stakes only the vesting contracts are read here. */
export const vestingAnswer = object({ vesting: list(object({ address: wireAddress })) })

/** Deployed backends write the version as a number or as parts. */
export const upgradeAnswer = object({
  version_info: object({
    enabled: flag,
    earliest_height: nullable(whole()),
    version: nullable(
      either(
        text(),
        either(
          map(whole(), String),
          map(list(whole()), (parts) => parts.join('.')),
        ),
      ),
    ),
  }),
})
