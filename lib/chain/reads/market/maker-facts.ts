import { type Address, erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import { marketAbis } from '@/lib/chain/market-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { marketOf } from '@/lib/market/market-of'
import type { OrderFacts } from '@/lib/market/order-facts'
import type { OrderComponents } from '@/lib/market/seaport/order'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { sesh } from '@/lib/units/sesh'

/** Where and when something is read: all of it at one block. */
export type ReadAt = { context: ChainContext; block: bigint }

const seaportAt = ({ context: { deployment }, block }: ReadAt) =>
  ({ address: marketOf(deployment).seaport, abi: marketAbis.seaport, blockNumber: block }) as const

/** The number that a maker's signatures must carry. */
export const readCounter = (at: ReadAt, maker: Address): Promise<bigint> =>
  readContract(at.context.reader, { ...seaportAt(at), functionName: 'getCounter', args: [maker] })

/** SESH of a bidder, and how much of it the conduit may take. */
export async function readFunds(at: ReadAt, bidder: Address): Promise<NonNullable<OrderFacts['funds']>> {
  const { reader, deployment } = at.context
  const token = { address: deployment.contracts.sesh, abi: erc20Abi, blockNumber: at.block } as const
  const [balance, allowance] = await Promise.all([
    readContract(reader, { ...token, functionName: 'balanceOf', args: [bidder] }),
    readContract(reader, {
      ...token,
      functionName: 'allowance',
      args: [bidder, marketOf(deployment).conduit],
    }),
  ])
  return { balance: sesh(balance), allowance: sesh(allowance) }
}

/** What Seaport remembers of an order. */
export async function readFillState(at: ReadAt, order: OrderComponents) {
  const [isValidated, isCancelled, filled, size] = await readContract(at.context.reader, {
    ...seaportAt(at),
    functionName: 'getOrderStatus',
    args: [orderHash(order)],
  })
  return { isValidated, isCancelled, isFilled: size > 0n && filled === size }
}
