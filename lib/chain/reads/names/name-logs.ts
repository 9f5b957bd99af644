import { type Hex, numberToHex, pad, parseEventLogs, type RpcLog, toEventSelector } from 'viem'
import type { Address } from 'viem'
import { getBlock } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { namesOf } from '@/lib/names/names-of'
import { type UnixSeconds, unixSeconds } from '@/lib/units/time'

/** Positions of `eth_getLogs`: null for any. */
type Topics = readonly (Hex | readonly Hex[] | null)[]

const abi = [...abis.names, ...abis.registrar] as const

export const nameTopics = {
  transferred: toEventSelector('Transfer(address,address,uint256)'),
  operator: toEventSelector('ApprovalForAll(address,address,bool)'),
  bought: toEventSelector('NamePurchased(uint256,address,address,string,uint256,uint256)'),
  record: toEventSelector('TextRecordUpdated(uint256,uint8,string)'),
  renewed: toEventSelector('NameRenewed(string,address,uint256)'),
}

export const tokenTopic = (tokenId: bigint): Hex => numberToHex(tokenId, { size: 32 })
export const walletTopic = (wallet: Address): Hex => pad(wallet.toLowerCase() as Hex, { size: 32 })

/**
 * Events of the registry and the registrar, oldest first. Some endpoints refuse a wide range on a long chain; the index
 * remembers then.
 * @param since - the first block; when left out, since there are names.
 */
export async function readNameLogs(
  { reader, rpc, deployment }: ChainContext,
  topics: Topics,
  since?: bigint,
) {
  const { registry, registrar, fromBlock = deployment.startBlock } = namesOf(deployment)
  const logs = await rpc.request({
    method: 'eth_getLogs',
    params: [
      {
        address: [registry, registrar],
        fromBlock: numberToHex(since ?? fromBlock),
        toBlock: 'latest',
        topics,
      },
    ],
  })
  const parsed = parseEventLogs({ abi, logs: logs as RpcLog[], strict: true })
  const times = new Map<bigint, Promise<UnixSeconds>>()
  const timeOf = (block: bigint) => {
    const time = times.get(block) ?? getBlock(reader, { blockNumber: block }).then(toTime)
    times.set(block, time)
    return time
  }
  return Promise.all(
    parsed.map(async (log) => ({
      ...log,
      id: `${log.blockNumber}-${log.logIndex}`,
      at: log.blockTimestamp ? unixSeconds(BigInt(log.blockTimestamp)) : await timeOf(log.blockNumber),
    })),
  )
}

export type NameLog = Awaited<ReturnType<typeof readNameLogs>>[number]

const toTime = ({ timestamp }: { timestamp: bigint }) => unixSeconds(timestamp)
