import { abis } from '@/lib/chain/abis'
import type { ChainReader } from '@/lib/chain/public-client'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { type Sesh, sesh } from '@/lib/units/sesh'

/** What all nodes together earn per two-minute block of the network, `rewardRate()` of the pool. */
export async function readRewardRate(reader: ChainReader, deployment: PublicDeployment): Promise<Sesh> {
  const address = deployment.contracts.pool
  return sesh(await reader.readContract({ address, abi: abis.pool, functionName: 'rewardRate' }))
}
