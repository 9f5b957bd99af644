import { type Address, parseEventLogs, type RpcLog, toEventSelector } from 'viem'
import { readContract } from 'viem/actions'
import { fetchPoolAddresses } from '@/lib/api/indexer/providers'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { ApiError } from '@/lib/errors/api-error'
import type { MicroAdapter } from '@/lib/staking/providers/micro-adapter'
import type { MicroProvider } from '@/lib/staking/providers/provider'
import { atOneBlock } from './at-one-block'
import { readProviderLogs } from './provider-logs'
import { readPool, readPoolPosition } from './read-pool'

const created = toEventSelector(
  'PoolCreated(address,address,address,(address,uint256,uint256,uint256,string))',
)

/** The pools of a factory: which there are, the index tells and the chain completes; what they hold, the chain alone. */
export function microPools(context: ChainContext, provider: MicroProvider): MicroAdapter {
  const { factory } = provider
  return {
    readPools: async () => {
      const pools = await loadPoolAddresses(context, provider)
      return atOneBlock(context, (pinned, { block }) =>
        Promise.all(pools.map((pool) => readPool(pinned, pool, block))),
      )
    },
    readPositions: async (wallet) => {
      const pools = await loadPoolAddresses(context, provider)
      const positions = await atOneBlock(context, (pinned) =>
        Promise.all(pools.map((pool) => readPoolPosition(pinned, pool, wallet))),
      )
      return positions.filter(({ shares, claimable }) => shares > 0n || claimable > 0n)
    },
    readNextPool: (organiser) =>
      readContract(context.reader, {
        ...{ address: factory, abi: providerAbis.pools, functionName: 'nextPool' },
        args: [organiser],
      }),
  }
}

/** Newest first. */
async function loadPoolAddresses(
  context: ChainContext,
  { factory, fromBlock }: MicroProvider,
): Promise<Address[]> {
  const [known, since] = await fetchPoolAddresses(factory).then(
    ({ items, freshness }) => [items, freshness.block + 1] as const,
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
      return [[], fromBlock] as const
    },
  )
  const logs = await readProviderLogs(context, { address: factory, fromBlock: since, topics: [created] })
  const parsed = parseEventLogs({
    abi: providerAbis.pools,
    eventName: 'PoolCreated',
    logs: logs as RpcLog[],
    strict: true,
  })
  const young = parsed.map(({ args }) => args.pool).toReversed()
  return [...young, ...known.filter((pool) => !young.some((one) => one.toLowerCase() === pool.toLowerCase()))]
}
