import type { Address } from 'viem'
import { list, object } from '@/lib/api/decode'
import { requestJson } from '@/lib/api/request-json'
import { wireBls, wireBlsSignature, wireHeight, wireInteger, wireSesh } from '@/lib/api/wire'
import type { Sesh } from '@/lib/units/sesh'
import { type BlockHeight, milliseconds } from '@/lib/units/time'
import { BASE } from './ask'

/** Collecting signatures of the whole network may take longer than a read. */
const SIGNING_TIMEOUT = milliseconds(20_000)

export type NetworkSignature = {
  /** 256 lowercase hex digits. */
  signature: string
  /** Nodes whose keys are not in the signature. */
  nonSignerIds: readonly bigint[]
}

/** @param amount - the lifetime total that was signed. */
export type RewardSignature = NetworkSignature & { amount: Sesh; height: BlockHeight }
export type RemovalSignature = NetworkSignature & { blsPublicKey: string; timestamp: bigint }

const rewardSignatureAnswer = object({
  rewards: object({
    amount: wireSesh,
    height: wireHeight,
    non_signer_indices: list(wireInteger),
    signature: wireBlsSignature,
  }),
})

const removalSignatureAnswer = object({
  result: object({
    bls_pubkey: wireBls,
    non_signer_indices: list(wireInteger),
    signature: wireBlsSignature,
    timestamp: wireInteger,
  }),
})

/** Asks every node to sign the wallet's lifetime total. @throws {ApiError} `refused-to-sign` when too few do. */
export async function fetchRewardSignature(wallet: Address, signal?: AbortSignal): Promise<RewardSignature> {
  const { rewards } = await requestJson(`${BASE}/rewards/${wallet}`, {
    method: 'POST',
    read: rewardSignatureAnswer,
    timeout: SIGNING_TIMEOUT,
    signal,
  })
  const { amount, height, non_signer_indices: nonSignerIds, signature } = rewards
  return { amount, height, nonSignerIds, signature }
}

/** Asks every node to sign that a node may leave, or may be liquidated. @throws {ApiError} `refused-to-sign`. */
export async function fetchRemovalSignature(
  kind: 'exit' | 'liquidation',
  ed25519PublicKey: string,
): Promise<RemovalSignature> {
  const { result } = await requestJson(`${BASE}/${kind}/${ed25519PublicKey}`, {
    read: removalSignatureAnswer,
    timeout: SIGNING_TIMEOUT,
  })
  const { bls_pubkey: blsPublicKey, non_signer_indices: nonSignerIds, signature, timestamp } = result
  return { blsPublicKey, nonSignerIds, timestamp, signature }
}
