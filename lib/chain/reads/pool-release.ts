import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { type Sesh, sesh } from '@/lib/units/sesh'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** What the pool has set free for the rewards contract and not paid yet. */
export type PoolRelease = { due: Sesh; lastPaidOutAt: UnixSeconds }

/** At the newest block; `due` grows with every second. */
export async function readPoolRelease({ reader, deployment }: ChainContext): Promise<PoolRelease> {
  const contract = { address: deployment.contracts.pool, abi: abis.pool } as const
  const [released, paid, last] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'calculateReleasedAmount' }),
    readContract(reader, { ...contract, functionName: 'totalPaidOut' }),
    readContract(reader, { ...contract, functionName: 'lastPaidOutTime' }),
  ])
  return { due: sesh(released > paid ? released - paid : 0n), lastPaidOutAt: unixSeconds(last) }
}
