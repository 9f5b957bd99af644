import { type Address, type Hex, numberToHex, parseEventLogs, type RpcLog } from 'viem'
import { abis } from '@/lib/chain/abis'
import { marketAbis } from '@/lib/chain/market-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from '@/lib/chain/reads/names/contracts'
import { marketOf } from '@/lib/market/market-of'
import { sameAddress } from '@/lib/units/same-address'
import { readSales, type SaleRead } from './sales-of-logs'

/** What the chain's events say may have changed; what has, is read from its state (C.4). */
export type MarketSigns = {
  hashes: readonly Hex[]
  tokenIds: readonly bigint[]
  /** Signers whose orders may all have changed. */
  makers: readonly Address[]
  departures: readonly { tokenId: bigint; from: Address; block: number }[]
  sales: readonly SaleRead[]
  alarms: readonly Alarm[]
}

type Alarm = {
  kind: 'channel-changed' | 'registry-upgraded'
  block: number
  logIndex: number
  transactionHash: Hex
}

/** Blocks of one question: endpoints refuse wide ranges. */
const WIDEST_RANGE = 2_000n

/** Signs of the blocks from one to another, both included. */
export async function readMarketSigns(context: ChainContext, from: bigint, to: bigint): Promise<MarketSigns> {
  const { deployment } = context
  const { seaport, conduit } = marketOf(deployment)
  const registry = registryOf(deployment).address
  const sesh = deployment.contracts.sesh
  const logs = await readLogs(context, [registry, seaport, conduit, sesh], { from, to })
  const by = (address: Address) => logs.filter((log) => sameAddress(log.address, address))
  const [names, trades] = [ofRegistry(by(registry)), ofSeaport(by(seaport))]
  return {
    ...names,
    hashes: trades.hashes,
    makers: [...names.makers, ...trades.makers, ...ofSesh(by(sesh))],
    sales: await readSales(context, by(seaport)),
    alarms: [...names.alarms, ...ofConduit(by(conduit))],
  }
}

async function readLogs(
  { rpc }: ChainContext,
  address: readonly Address[],
  { from, to }: { from: bigint; to: bigint },
): Promise<RpcLog[]> {
  const logs: RpcLog[] = []
  for (let start = from; start <= to; start += WIDEST_RANGE) {
    const end = start + WIDEST_RANGE - 1n
    const range = { address, fromBlock: numberToHex(start), toBlock: numberToHex(end < to ? end : to) }
    logs.push(...((await rpc.request({ method: 'eth_getLogs', params: [range] })) as RpcLog[]))
  }
  return logs
}

/** A renewed name is told by the hash of its text, which is its token id. */
function ofRegistry(logs: RpcLog[]) {
  const events = parseEventLogs({ abi: abis.names, logs, strict: true })
  const tokenIds: bigint[] = []
  const makers: Address[] = []
  const departures: { tokenId: bigint; from: Address; block: number }[] = []
  const alarms: Alarm[] = []
  for (const event of events) {
    if (event.eventName === 'NameRenewed') tokenIds.push(BigInt(event.args.name))
    else if (event.eventName === 'ApprovalForAll') makers.push(event.args.owner)
    else if (event.eventName === 'Upgraded') alarms.push(alarmOf('registry-upgraded', event))
    else if ('tokenId' in event.args) tokenIds.push(event.args.tokenId)
    if (event.eventName === 'Transfer')
      departures.push({
        tokenId: event.args.tokenId,
        from: event.args.from,
        block: Number(event.blockNumber),
      })
  }
  return { tokenIds, makers, departures, alarms }
}

function ofSeaport(logs: RpcLog[]) {
  const hashes: Hex[] = []
  const makers: Address[] = []
  for (const event of parseEventLogs({ abi: marketAbis.seaport, logs, strict: true })) {
    if (event.eventName === 'CounterIncremented') makers.push(event.args.offerer)
    else if (event.eventName === 'OrdersMatched') hashes.push(...event.args.orderHashes)
    else if ('orderHash' in event.args) hashes.push(event.args.orderHash)
  }
  return { hashes, makers }
}

/** Whose SESH, or whose leave to take it, has changed. */
const ofSesh = (logs: RpcLog[]): Address[] =>
  parseEventLogs({ abi: abis.sesh, logs, eventName: ['Transfer', 'Approval'], strict: true }).flatMap(
    (event) => (event.eventName === 'Approval' ? [event.args.owner] : [event.args.from, event.args.to]),
  )

const ofConduit = (logs: RpcLog[]): Alarm[] =>
  parseEventLogs({ abi: marketAbis.conduit, logs, eventName: 'ChannelUpdated', strict: true }).map((event) =>
    alarmOf('channel-changed', event),
  )

const alarmOf = (
  kind: Alarm['kind'],
  log: { blockNumber: bigint; logIndex: number; transactionHash: Hex },
): Alarm => ({
  ...{ kind, block: Number(log.blockNumber), logIndex: log.logIndex, transactionHash: log.transactionHash },
})
