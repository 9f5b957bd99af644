import { type Address, type Hex, numberToHex, pad } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'

/** Positions of `eth_getLogs`: null for any. */
type Topics = readonly (Hex | null)[]

type LogsOf = { address: Address; fromBlock?: number | undefined; topics: Topics }

export const addressTopic = (address: Address): Hex => pad(address.toLowerCase() as Hex, { size: 32 })

/**
 * Logs of a provider's contract, oldest first, as the endpoint gives them. Some endpoints refuse a wide range on a long chain;
 * the index remembers then.
 */
export const readProviderLogs = (
  { rpc, deployment }: ChainContext,
  { address, fromBlock = deployment.startBlock, topics }: LogsOf,
): Promise<unknown> =>
  rpc.request({
    method: 'eth_getLogs',
    params: [{ address, fromBlock: numberToHex(fromBlock), toBlock: 'latest', topics }],
  })
