import { hexToBytes } from 'viem'
import { getBlockNumber, readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import type { BlsPublicKey } from '@/lib/crypto/bls/bls-public-key'
import type { BlsTags } from '@/lib/crypto/bls/bls-tags'
import { type BlockHeight, blockHeight } from '@/lib/units/time'

/** Who must have signed for the rewards contract to accept a network signature, read at one block. */
export type SigningSet = {
  /** Every listed node with its key. */
  nodes: readonly { nodeId: bigint; publicKey: BlsPublicKey }[]
  /** Sum of all listed keys, as the contract keeps it. */
  aggregatePublicKey: BlsPublicKey
  /** Most nodes that may be absent. */
  threshold: number
  /** The contract's own domain tags. */
  tags: BlsTags
  block: BlockHeight
}

export async function readSigningSet(context: ChainContext): Promise<SigningSet> {
  const { reader, deployment } = context
  const blockNumber = await getBlockNumber(reader, { cacheTime: 0 })
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards, blockNumber } as const
  const [[ids, keys], aggregatePublicKey, threshold, tags] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'allServiceNodeIDs' }),
    readContract(reader, { ...contract, functionName: 'aggregatePubkey' }),
    readContract(reader, { ...contract, functionName: 'blsNonSignerThreshold' }),
    readTags(context),
  ])
  return {
    nodes: ids.flatMap((nodeId, index) => {
      const publicKey = keys[index]
      return publicKey ? [{ nodeId, publicKey }] : []
    }),
    aggregatePublicKey,
    threshold: Number(threshold),
    tags,
    block: blockHeight(Number(blockNumber)),
  }
}

/** Fixed when the contract was initialised, so at which block they are read makes no difference. */
async function readTags({ reader, deployment }: ChainContext): Promise<BlsTags> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [proofOfPossession, reward, exit, liquidate, hashToG2] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'proofOfPossessionTag' }),
    readContract(reader, { ...contract, functionName: 'rewardTag' }),
    readContract(reader, { ...contract, functionName: 'exitTag' }),
    readContract(reader, { ...contract, functionName: 'liquidateTag' }),
    readContract(reader, { ...contract, functionName: 'hashToG2Tag' }),
  ])
  return {
    proofOfPossession: hexToBytes(proofOfPossession),
    reward: hexToBytes(reward),
    exit: hexToBytes(exit),
    liquidate: hexToBytes(liquidate),
    hashToG2: hexToBytes(hashToG2),
  }
}
