import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import type { LiquidationRatios } from '@/lib/staking/liquidator-share'

/** How a liquidation divides a deposit now; the contract's owner can change it. */
export async function readLiquidationRatios({
  reader,
  deployment,
}: ChainContext): Promise<LiquidationRatios> {
  const contract = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [liquidator, pool, recipient] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'liquidatorRewardRatio' }),
    readContract(reader, { ...contract, functionName: 'poolShareOfLiquidationRatio' }),
    readContract(reader, { ...contract, functionName: 'recipientRatio' }),
  ])
  return { liquidator, pool, recipient }
}
