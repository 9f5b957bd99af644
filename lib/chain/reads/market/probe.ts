import {
  type Address,
  encodeAbiParameters,
  type Hex,
  hexToBigInt,
  keccak256,
  numberToHex,
  type StateOverride,
} from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { registryOf } from '@/lib/chain/reads/names/contracts'
import { marketOf } from '@/lib/market/market-of'

/**
 * A trial of a sale needs somebody with SESH, or a seller who has approved. Their storage is overridden for the trial: where a
 * mapping lies differs from one build of a contract to another, so its entry is written at every usual place. Elsewhere these
 * places are nothing's.
 */

/** Slots of plain layouts, and those of bridged tokens of Arbitrum. */
const PLAIN_SLOTS = [0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n, 8n, 9n, 51n, 52n]

/** ERC-7201 slots of OpenZeppelin 5: `openzeppelin.storage.ERC20` and `.ERC721`. */
const ERC20 = hexToBigInt('0x52c63247e1f47db19d5ce0460030c497f067ca4cebf71ba98eeadabe20bace00')
const ERC721 = hexToBigInt('0x80bb2b638cc20bc4d0a60d66940f3ab4a00c1d7b313497ca82fb0b4ab0079300')

/** Who buys in trials: nobody's account. */
export const PROBE: Address = '0x7072306265000000000000000000000000005e5b'

const entry = (key: Address, slot: Hex): Hex =>
  keccak256(encodeAbiParameters([{ type: 'address' }, { type: 'bytes32' }], [key, slot]))

const slots = (more: readonly bigint[]): Hex[] =>
  [...PLAIN_SLOTS, ...more].map((slot) => numberToHex(slot, { size: 32 }))

const nested = (outer: Address, inner: Address, slot: Hex): Hex => entry(inner, entry(outer, slot))

/** SESH for an account, and the conduit's leave to take it. */
export function fundedWith({ deployment }: ChainContext, account: Address, amount: bigint): StateOverride {
  const { conduit } = marketOf(deployment)
  const places = slots([ERC20, ERC20 + 1n])
  const value = numberToHex(amount, { size: 32 })
  return [
    {
      address: deployment.contracts.sesh,
      stateDiff: places.flatMap((slot) => [
        { slot: entry(account, slot), value },
        { slot: nested(account, conduit, slot), value },
      ]),
    },
  ]
}

/** The conduit may move the names of an account. */
export function approvedBy({ deployment }: ChainContext, account: Address): StateOverride {
  const { conduit } = marketOf(deployment)
  const value = numberToHex(1n, { size: 32 })
  return [
    {
      address: registryOf(deployment).address,
      stateDiff: slots([ERC721 + 5n]).map((slot) => ({ slot: nested(account, conduit, slot), value })),
    },
  ]
}

const known = new WeakMap<ChainContext, Promise<boolean>>()

/** Whether the overrides reach this chain's contracts at all; asked once. */
export function canProbe(context: ChainContext): Promise<boolean> {
  const asking = known.get(context) ?? tryOverrides(context)
  known.set(context, asking)
  asking.catch(() => known.delete(context))
  return asking
}

async function tryOverrides(context: ChainContext): Promise<boolean> {
  const { reader, deployment } = context
  const { conduit } = marketOf(deployment)
  const amount = 1_234_567n
  const sesh = {
    ...{ address: deployment.contracts.sesh, abi: abis.sesh },
    stateOverride: fundedWith(context, PROBE, amount),
  } as const
  const [balance, allowance, isOperator] = await Promise.all([
    readContract(reader, { ...sesh, functionName: 'balanceOf', args: [PROBE] }),
    readContract(reader, { ...sesh, functionName: 'allowance', args: [PROBE, conduit] }),
    readContract(reader, {
      ...{ ...registryOf(deployment), functionName: 'isApprovedForAll', args: [PROBE, conduit] },
      stateOverride: approvedBy(context, PROBE),
    }),
  ])
  return balance === amount && allowance === amount && isOperator
}
