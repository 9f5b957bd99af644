import { type Address, type Hex, parseEventLogs, type RpcLog } from 'viem'
import { getBlock, getTransaction } from 'viem/actions'
import { marketAbis } from '@/lib/chain/market-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from '@/lib/chain/reads/names/contracts'
import { salesOfTransaction } from '@/lib/market/sales-of-transaction'

/** What one order sold. */
export type SaleRead = {
  orderHash: Hex
  block: number
  timestamp: number
  transactionHash: Hex
  seller: Address
  buyer: Address
  /** For all its names, atomic SESH. */
  price: bigint
  /** Each with its share of the price. */
  names: { tokenId: bigint; price: bigint }[]
}

/** Sales among the events of Seaport; who sent the transaction decides which of two matched orders counts. */
export async function readSales(context: ChainContext, logs: RpcLog[]): Promise<SaleRead[]> {
  const eventName = ['OrderFulfilled', 'OrdersMatched'] as const
  const events = parseEventLogs({ abi: marketAbis.seaport, logs, eventName: [...eventName], strict: true })
  const hashes = new Set(events.map(({ transactionHash }) => transactionHash))
  const sales = await Promise.all(
    [...hashes].map((hash) =>
      salesOf(
        context,
        events.filter(({ transactionHash }) => transactionHash === hash),
      ),
    ),
  )
  return sales.flat()
}

type Events = ReturnType<
  typeof parseEventLogs<typeof marketAbis.seaport, true, ['OrderFulfilled', 'OrdersMatched']>
>

async function salesOf({ reader, deployment }: ChainContext, events: Events): Promise<SaleRead[]> {
  const [first] = events
  if (!first) return []
  const { transactionHash, blockNumber } = first
  const [{ from: sender }, { timestamp }] = await Promise.all([
    getTransaction(reader, { hash: transactionHash }),
    getBlock(reader, { blockNumber }),
  ])
  const contracts = { registry: registryOf(deployment).address, sesh: deployment.contracts.sesh }
  const fills = events.flatMap((event) =>
    event.eventName === 'OrderFulfilled'
      ? [{ id: String(event.logIndex).padStart(6, '0'), ...event.args }]
      : [],
  )
  const matches = events.flatMap((event) =>
    event.eventName === 'OrdersMatched' ? [event.args.orderHashes] : [],
  )
  const sales = new Map<Hex, SaleRead>()
  for (const sale of salesOfTransaction({ sender, fills, matches }, contracts)) {
    const { orderHash, seller, buyer, orderPrice, tokenId, price } = sale
    const names = [...(sales.get(orderHash)?.names ?? []), { tokenId, price }]
    const at = { block: Number(blockNumber), timestamp: Number(timestamp), transactionHash }
    sales.set(orderHash, { orderHash, ...at, seller, buyer, price: orderPrice, names })
  }
  return [...sales.values()]
}
