import { hexToBytes } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { ReadClient } from '@/devnet/chain/rpc'
import {
  aggregateBlsSignatures,
  type BlsSignature,
  type BlsTags,
  blsTags,
  encodeBlsSignature,
  encodeHex,
  exitMessage,
  liquidationMessage,
  rewardMessage,
  signBls,
} from '@/lib/crypto'
import type { Deployment } from '@/lib/deployment/deployment'
import { ApiFailure } from './api-failure'
import type { NodeKeys } from './node-keys'
import type { NetworkNode } from './state'

/** A signature of the network over one message. */
export type NetworkSignature = {
  /** 256 hex digits. */
  signature: string
  limbs: BlsSignature
  nonSignerIds: bigint[]
  signers: number
  total: number
  /** Signed bytes, hex without 0x. */
  message: string
}

const SIGNATURES_KEPT = 500

/** Collects the nodes' own signatures; each node signs with its own key, or does not. */
export class Signers {
  readonly #client: ReadClient
  readonly #deployment: Deployment
  readonly #keys: ReadonlyMap<string, NodeKeys>
  readonly #tags: BlsTags
  /** By message; only of the present signers. */
  readonly #signed = new Map<string, NetworkSignature>()
  #signedBy = ''
  /** How many nodes refuse to sign, for dev controls; the ones with the highest ids. */
  refusing = 0

  constructor(client: ReadClient, deployment: Deployment, keys: readonly NodeKeys[]) {
    this.#client = client
    this.#deployment = deployment
    this.#keys = new Map(keys.map((key) => [key.ed25519Hex, key]))
    this.#tags = blsTags({ chainId: deployment.chainId, contract: deployment.contracts.rewards })
  }

  signReward(nodes: readonly NetworkNode[], of: { recipient: string; lifetime: bigint }) {
    return this.#sign(nodes, rewardMessage(this.#tags, of))
  }

  signExit(nodes: readonly NetworkNode[], node: NetworkNode, timestamp: bigint) {
    return this.#sign(nodes, exitMessage(this.#tags, { publicKey: node.blsPublicKey, timestamp }))
  }

  signLiquidation(nodes: readonly NetworkNode[], node: NetworkNode, timestamp: bigint) {
    return this.#sign(nodes, liquidationMessage(this.#tags, { publicKey: node.blsPublicKey, timestamp }))
  }

  /** Nodes that refuse by the developer's wish. */
  refusers(nodes: readonly NetworkNode[]): Set<NetworkNode> {
    return new Set(this.refusing > 0 ? byId(nodes).slice(-this.refusing) : [])
  }

  /** Nodes that would sign now: we hold their keys, they run and do not refuse. */
  willing(nodes: readonly NetworkNode[]): NetworkNode[] {
    const refusers = this.refusers(nodes)
    return byId(nodes).filter(
      (node) => this.#keys.has(node.ed25519) && node.stoppedHeight === null && !refusers.has(node),
    )
  }

  async #sign(nodes: readonly NetworkNode[], message: Uint8Array): Promise<NetworkSignature> {
    const signers = this.willing(nodes)
    const nonSignerIds = nodes.filter((node) => !signers.includes(node)).map(({ nodeId }) => nodeId)
    await this.#requireEnough(signers.length, nonSignerIds)
    this.#forgetOtherSigners(signers, nonSignerIds)
    const text = encodeHex(message)
    const known = this.#signed.get(text)
    if (known) return known
    const limbs = aggregateBlsSignatures(this.#signaturesOf(signers, message))
    const signature: NetworkSignature = {
      signature: encodeBlsSignature(limbs),
      limbs,
      nonSignerIds,
      signers: signers.length,
      total: nodes.length,
      message: text,
    }
    this.#signed.set(text, signature)
    return signature
  }

  #signaturesOf(signers: readonly NetworkNode[], message: Uint8Array): BlsSignature[] {
    return signers.flatMap(({ ed25519 }) => {
      const keys = this.#keys.get(ed25519)
      return keys
        ? [signBls({ secretKey: keys.blsSecretKey, message, hashToG2Tag: this.#tags.hashToG2 })]
        : []
    })
  }

  /** A signature is good for one set of listed nodes only, and stale once a node joined or left. */
  #forgetOtherSigners(signers: readonly NetworkNode[], nonSignerIds: readonly bigint[]) {
    const set = `${signers.map(({ nodeId }) => nodeId).join()}/${nonSignerIds.join()}`
    if (set !== this.#signedBy || this.#signed.size >= SIGNATURES_KEPT) this.#signed.clear()
    this.#signedBy = set
  }

  /** @throws {ApiFailure} 504 `refused`: the contract would not accept the signature. */
  async #requireEnough(signers: number, nonSignerIds: readonly bigint[]) {
    const threshold = await this.#client.readContract({
      address: this.#deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'blsNonSignerThreshold',
    })
    const absent = nonSignerIds.length
    if (signers > 0 && BigInt(absent) <= threshold) return
    const sentence = `${absent} nodes do not sign, the contract allows ${threshold}.`
    throw new ApiFailure(504, 'refused', sentence)
  }
}

const byId = (nodes: readonly NetworkNode[]) => [...nodes].sort((a, b) => Number(a.nodeId - b.nodeId))

/** The tag of rewards as the contract keeps it, for a check that this network signs for that contract. */
export async function signsForContract(client: ReadClient, deployment: Deployment): Promise<boolean> {
  const { reward } = blsTags({ chainId: deployment.chainId, contract: deployment.contracts.rewards })
  const tag = await client.readContract({
    address: deployment.contracts.rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'rewardTag',
  })
  return hexToBytes(tag).every((byte, index) => byte === reward[index])
}
