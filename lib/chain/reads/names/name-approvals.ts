import { type Address, zeroAddress } from 'viem'
import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from './contracts'

/** Who besides the owner may move and change one name; null for nobody. */
export async function readNameApproval(
  { reader, deployment }: ChainContext,
  tokenId: bigint,
): Promise<Address | null> {
  const registry = registryOf(deployment)
  const approved = await readContract(reader, { ...registry, functionName: 'getApproved', args: [tokenId] })
  return approved === zeroAddress ? null : approved
}

/** Whether `operator` may move and change every name of `owner`. */
export const readIsOperator = (
  { reader, deployment }: ChainContext,
  { owner, operator }: { owner: Address; operator: Address },
): Promise<boolean> =>
  readContract(reader, {
    ...registryOf(deployment),
    functionName: 'isApprovedForAll',
    args: [owner, operator],
  })
