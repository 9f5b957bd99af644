import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'

/** Whether the factory created this contribution contract; any other contract could lie about itself. */
export const readIsOwned = ({ reader, deployment }: ChainContext, contract: Address): Promise<boolean> =>
  readContract(reader, {
    address: deployment.contracts.factory,
    abi: abis.factory,
    functionName: 'owns',
    args: [contract],
  })
