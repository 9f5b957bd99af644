import { type Address, type Hex, numberToHex, pad } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'

/** Positions of `eth_getLogs`: null for any. */
type Topics = readonly (Hex | null)[]

type LogsOf = { address: Address; fromBlock?: number | undefined; topics: Topics }

export const addressTopic = (address: Address): Hex => pad(address.toLowerCase() as Hex, { size: 32 })

/**
 * Logs of a provider's contract, oldest first, as the endpoint gives them; none when it does not have the first block yet. Some
 * endpoints refuse a wide range on a long chain; the index remembers then.
 */
export async function readProviderLogs(
  { rpc, deployment }: ChainContext,
  { address, fromBlock = deployment.startBlock, topics }: LogsOf,
): Promise<unknown> {
  const { block } = await readChainHead(rpc)
  if (fromBlock > block) return []
  return rpc.request({
    method: 'eth_getLogs',
    params: [{ address, fromBlock: numberToHex(fromBlock), toBlock: numberToHex(block), topics }],
  })
}
