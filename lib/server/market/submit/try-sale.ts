import 'server-only'
import type { Address } from 'viem'
import { approvedBy, canProbe, fundedWith, PROBE } from '@/lib/chain/reads/market/probe'
import { simulateFill, type Simulation, type Trial } from '@/lib/chain/reads/market/simulate-fill'
import { readTradedNames } from '@/lib/chain/reads/market/traded-names'
import type { ChainContext } from '@/lib/chain/public-client'
import type { FactsBlock } from '@/lib/market/order-facts'
import type { OrderShape } from '@/lib/market/order-shape'
import { acceptAnyCall, acceptCall } from '@/lib/market/seaport/accept'
import { buyCall, buyPrivateCall } from '@/lib/market/seaport/buy'
import { criteriaProof } from '@/lib/market/seaport/criteria'
import type { SignedOrder } from '@/lib/market/seaport/order'
import { sameAddress } from '@/lib/units/same-address'

type Tried = {
  signed: SignedOrder
  shape: OrderShape
  /** Names one of which an offer for any of several could be sold. */
  candidates: readonly bigint[]
  at: FactsBlock
}

/** Names of a set that are looked at to find one that somebody else holds. */
const MOST_LOOKED_AT = 20

/**
 * Fills an order for trial, a listing by a probe with play money, an offer by whoever holds the name (V16).
 * @returns null where no trial can be made: nobody could sell now, or the contracts' storage is of an unknown layout.
 */
export async function trySale(context: ChainContext, tried: Tried): Promise<Simulation | null> {
  const { signed, at } = tried
  if (!(await canProbe(context))) return null
  const trial = tried.shape.side === 'ask' ? buying(context, tried) : await selling(context, tried)
  if (!trial) return null
  const { startTime } = signed.components
  const time = startTime > at.timestamp ? startTime : undefined
  return simulateFill(context, { ...trial, block: at.number, time })
}

type Half = Pick<Trial, 'fill' | 'account' | 'stateOverride'>

function buying(context: ChainContext, { signed, shape, at }: Tried): Half {
  const account = shape.taker ?? PROBE
  const filler = { account, conduitKey: at.terms.conduitKey }
  const fill = shape.taker ? buyPrivateCall(signed, filler) : buyCall(signed, filler)
  return { fill, account, stateOverride: fundedWith(context, account, shape.startPrice) }
}

async function selling(
  context: ChainContext,
  { signed, shape, candidates, at }: Tried,
): Promise<Half | null> {
  const wanted = shape.criteria === null ? shape.tokenIds : candidates.slice(0, MOST_LOOKED_AT)
  const names = await readTradedNames(context, wanted, at.number)
  const { offerer } = signed.components
  const name = names.find(({ owner }) => owner !== null && !sameAddress(owner, offerer))
  if (!name?.owner) return null
  const account: Address = name.owner
  const filler = { account, conduitKey: at.terms.conduitKey }
  const proof = shape.criteria ? criteriaProof(candidates, name.tokenId) : []
  if (proof === null) return null
  const fill =
    shape.criteria === null
      ? acceptCall(signed, filler)
      : acceptAnyCall(signed, { tokenId: name.tokenId, proof }, filler)
  return { fill, account, stateOverride: approvedBy(context, account) }
}
