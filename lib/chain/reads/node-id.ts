import type { Hex } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'

/** Contract id under which a BLS key is registered now; null when it is not. */
export async function readNodeIdOf(
  { reader, deployment }: ChainContext,
  blsPublicKey: string,
): Promise<bigint | null> {
  const key: Hex = `0x${blsPublicKey}`
  const id = await readContract(reader, {
    address: deployment.contracts.rewards,
    abi: abis.rewards,
    functionName: 'serviceNodeIDs',
    args: [key],
  })
  return id === 0n ? null : id
}
