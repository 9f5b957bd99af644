import { type Address, bytesToHex, hexToBytes } from 'viem'
import { abis } from '@/lib/chain/abis'
import type { ChainReader } from '@/lib/chain/public-client'
import {
  type BlsPublicKey,
  type BlsSignature,
  decodeBlsSignature,
  encodeAddress,
  encodeUint256,
  verifyNetworkSignature,
} from '@/lib/crypto'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { Sesh } from '@/lib/units/sesh'

export type SignatureCheck = {
  /** Whether the chain would accept the signature at the block that was read. */
  isGood: boolean
  signers: number
  total: number
  nonSignerIds: readonly bigint[]
  signature: BlsSignature
  /** The bytes that were signed, hex. */
  message: string
  block: bigint
}

/**
 * Recomputes a network signature over a wallet's lifetime total from what the chain itself holds: the domain tags, the sum of all node
 * keys and the keys of those that did not sign. All reads are of one block.
 * @throws {CryptoError} when the signature's bytes are no point of the curve.
 */
export async function verifyRewardSignature(
  reader: ChainReader,
  deployment: PublicDeployment,
  of: { wallet: Address; lifetime: Sesh; signature: string; nonSignerIds: readonly bigint[] },
): Promise<SignatureCheck> {
  const blockNumber = await reader.getBlockNumber()
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards, blockNumber } as const
  const [tag, hashTag, aggregate, total, nonSigners] = await Promise.all([
    reader.readContract({ ...contract, functionName: 'rewardTag' }),
    reader.readContract({ ...contract, functionName: 'hashToG2Tag' }),
    reader.readContract({ ...contract, functionName: 'aggregatePubkey' }),
    reader.readContract({ ...contract, functionName: 'totalNodes' }),
    Promise.all(
      of.nonSignerIds.map(async (id): Promise<BlsPublicKey> => {
        const node = await reader.readContract({ ...contract, functionName: 'serviceNodes', args: [id] })
        return node.blsPubkey
      }),
    ),
  ])
  const message = rewardBytes(hexToBytes(tag), of.wallet, of.lifetime)
  const signature = decodeBlsSignature(of.signature)
  const isGood = verifyNetworkSignature({
    aggregatePublicKey: aggregate,
    nonSigners: nonSigners.filter(({ X, Y }) => X !== 0n || Y !== 0n),
    message,
    hashToG2Tag: hexToBytes(hashTag),
    signature,
  })
  return {
    isGood,
    signers: Number(total) - of.nonSignerIds.length,
    total: Number(total),
    nonSignerIds: of.nonSignerIds,
    signature,
    message: bytesToHex(message),
    block: blockNumber,
  }
}

/** Tag, recipient and lifetime total, 84 bytes; the tag is the one that the contract keeps. */
function rewardBytes(tag: Uint8Array, wallet: Address, lifetime: Sesh): Uint8Array {
  return Uint8Array.from([...tag, ...encodeAddress(wallet), ...encodeUint256(lifetime)])
}
