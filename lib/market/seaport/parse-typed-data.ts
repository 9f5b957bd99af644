import { getAddress, getTypesForEIP712Domain } from 'viem'
import { z } from 'zod'
import { readWireOrder } from '../reshape-order'
import { wireAddress } from '../wire-parts'
import { type WireOrder, wireOrder } from '../wire-order'
import { bulkTypes } from './bulk-order'
import type { OrderComponents } from './order'
import { type OrderDomain, orderTypes, type OrderTypedData } from './typed-data'

/** The text that a wallet is given to sign (`eth_signTypedData_v4`). */
export function typedDataText({ domain, types, primaryType, message }: OrderTypedData): string {
  const withDomain = { EIP712Domain: getTypesForEIP712Domain({ domain }), ...types }
  return JSON.stringify({ domain, message, primaryType, types: withDomain }, (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
}

const signingText = z.strictObject({
  domain: z.strictObject({
    name: z.literal('Seaport'),
    version: z.literal('1.6'),
    chainId: z.int().positive(),
    verifyingContract: wireAddress,
  }),
  types: z.record(z.string(), z.unknown()),
  primaryType: z.enum(['OrderComponents', 'BulkOrder']),
  message: z.record(z.string(), z.unknown()),
})

export type ParsedSigning = { domain: OrderDomain; orders: OrderComponents[] }

/**
 * Reads back what a wallet is about to sign, from the text itself: whoever signs it gets to judge what it says and not what
 * somebody meant it to say.
 * @returns null for anything but orders of Seaport 1.6 with exactly their types; each order once.
 */
export function parseTypedData(text: string): ParsedSigning | null {
  const parsed = signingText.safeParse(JSON.parse(text))
  if (!parsed.success) return null
  const { domain, types, primaryType, message } = parsed.data
  const levels = primaryType === 'BulkOrder' ? depthOf(message['tree']) : 0
  const expected = levels === 0 ? orderTypes : bulkTypes(levels)
  const { EIP712Domain, ...given } = types
  const isExpected =
    (primaryType === 'OrderComponents') === (levels === 0) &&
    JSON.stringify(EIP712Domain) ===
      JSON.stringify(getTypesForEIP712Domain({ domain: { ...domain, verifyingContract: '0x' } })) &&
    isSame(given, expected)
  const orders = isExpected ? readOrders(levels === 0 ? [message] : [message['tree']].flat(levels)) : null
  return (
    orders && { domain: { chainId: domain.chainId, seaport: getAddress(domain.verifyingContract) }, orders }
  )
}

const isSame = (given: Record<string, unknown>, expected: Record<string, unknown>): boolean =>
  Object.keys(given).length === Object.keys(expected).length &&
  Object.entries(expected).every(([name, fields]) => JSON.stringify(given[name]) === JSON.stringify(fields))

/** Levels of a tree in which every place is taken; 0 for anything else. */
function depthOf(tree: unknown): number {
  if (!Array.isArray(tree) || tree.length !== 2) return 0
  const depths = tree.map((branch) => (Array.isArray(branch) ? depthOf(branch) : -1))
  if (depths.every((depth) => depth === -1)) return 1
  const [left = 0, right = 0] = depths
  return left > 0 && left === right ? left + 1 : 0
}

function readOrders(messages: readonly unknown[]): OrderComponents[] | null {
  const found = new Map<string, WireOrder>()
  for (const message of messages) {
    const order = wireOrder.safeParse(message)
    if (!order.success) return null
    found.set(JSON.stringify(order.data), order.data)
  }
  return [...found.values()].map(readWireOrder)
}
