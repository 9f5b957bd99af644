import { erc20Abi } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import type { RewardPool } from '@/lib/rewards/block-reward'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/** The pool as it stood at one block; all zero before it is deployed. */
export async function readPool(
  client: ReadClient,
  deployment: Deployment,
  blockNumber: bigint,
): Promise<RewardPool> {
  const { pool, sesh: token } = deployment.contracts
  const code = await client.getCode({ address: pool, blockNumber })
  if (!code) return { balance: sesh(0n), totalPaidOut: sesh(0n), lastPaidOutAt: unixSeconds(0n) }
  const contract = { address: pool, abi: rewardRatePoolAbi, blockNumber } as const
  const [balance, totalPaidOut, lastPaidOutAt] = await Promise.all([
    client.readContract({
      address: token,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [pool],
      blockNumber,
    }),
    client.readContract({ ...contract, functionName: 'totalPaidOut' }),
    client.readContract({ ...contract, functionName: 'lastPaidOutTime' }),
  ])
  return {
    balance: sesh(balance),
    totalPaidOut: sesh(totalPaidOut),
    lastPaidOutAt: unixSeconds(lastPaidOutAt),
  }
}
