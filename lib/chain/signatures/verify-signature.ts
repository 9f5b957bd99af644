import { bytesToHex, type Hex } from 'viem'
import type { SigningSet } from '@/lib/chain/reads/signing-set'
import {
  type BlsSignature,
  decodeBlsSignature,
  encodeBlsPublicKey,
  subtractBlsPublicKeys,
  verifyNetworkSignature,
} from '@/lib/crypto'

/** What this browser found out about a network signature, without trusting who delivered it. */
export type SignatureCheck = {
  /** Whether the contract would accept it at the block that was read. */
  isGood: boolean
  signerIds: readonly bigint[]
  /** Absent nodes that are listed on the chain. */
  nonSignerIds: readonly bigint[]
  total: number
  /** Most nodes that may be absent. */
  threshold: number
  /** The signed bytes. */
  message: Hex
  /** Sum of all nodes' keys, 128 hex digits. */
  aggregatePublicKey: string
  /** That sum without the absent nodes: the key that must have signed. */
  signersPublicKey: string
  signature: BlsSignature
  block: SigningSet['block']
}

export type VerifySignatureParameters = {
  set: SigningSet
  message: Uint8Array
  /** 256 hex digits. */
  signature: string
  nonSignerIds: readonly bigint[]
}

/**
 * Checks a signature of the node network as the rewards contract will: everybody listed on the chain, less the stated
 * absentees, must have signed, and not too many may be absent.
 * @throws {CryptoError} when the signature's bytes are not four numbers of 32 bytes.
 */
export function verifySignature(of: VerifySignatureParameters): SignatureCheck {
  const { set, message, nonSignerIds } = of
  const signature = decodeBlsSignature(of.signature)
  const isAbsent = ({ nodeId }: { nodeId: bigint }) => nonSignerIds.includes(nodeId)
  const absent = set.nodes.filter(isAbsent)
  const keys = absent.map(({ publicKey }) => publicKey)
  const { aggregatePublicKey } = set
  return {
    isGood:
      nonSignerIds.length <= set.threshold &&
      verifyNetworkSignature({
        aggregatePublicKey,
        nonSigners: keys,
        message,
        hashToG2Tag: set.tags.hashToG2,
        signature,
      }),
    signerIds: set.nodes.filter((node) => !isAbsent(node)).map(({ nodeId }) => nodeId),
    nonSignerIds: absent.map(({ nodeId }) => nodeId),
    total: set.nodes.length,
    threshold: set.threshold,
    message: bytesToHex(message),
    aggregatePublicKey: encodeBlsPublicKey(aggregatePublicKey),
    signersPublicKey: encodeBlsPublicKey(subtractBlsPublicKeys(aggregatePublicKey, keys)),
    signature,
    block: set.block,
  }
}
