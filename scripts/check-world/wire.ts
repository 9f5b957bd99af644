import { z } from 'zod'

const amount = z.string().transform((text) => BigInt(text))
const network = z.object({ block_height: z.number() })

export const nodesAnswer = z.object({
  network,
  nodes: z.array(
    z.object({
      contract_id: z.number().transform((id) => BigInt(id)),
      active: z.boolean(),
      /** 0 while nobody asked the node to leave. */
      requested_unlock_height: z.number(),
      state: z.string(),
      service_node_pubkey: z.string(),
      operator_address: z.string(),
    }),
  ),
})

export const contractsAnswer = z.object({
  contracts: z.array(
    z.object({
      address: z.templateLiteral(['0x', z.string()]),
      service_node_pubkey: z.string(),
      status: z.number(),
      manual_finalize: z.boolean(),
      fee: z.number(),
      contributors: z.array(z.object({ amount, reserved: amount })),
    }),
  ),
})

export const rewardsAnswer = z.object({
  network,
  rewards: z.object({
    amount,
    lifetime_rewards: amount,
    lifetime_unlocked_stakes: amount,
    lifetime_liquidated_stakes: amount,
    timelocked_stakes: amount,
  }),
})

const signed = z.object({
  signature: z.string(),
  non_signer_indices: z.array(z.number().transform((id) => BigInt(id))),
})

export const rewardSignature = z.object({ rewards: signed.extend({ amount }) })

export const removalSignature = z.object({
  result: signed.extend({ bls_pubkey: z.string(), timestamp: z.number().transform((time) => BigInt(time)) }),
})
