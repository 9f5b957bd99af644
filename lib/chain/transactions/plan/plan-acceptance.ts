import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readFactsBlock, readOrderFacts } from '@/lib/chain/reads/market/order-facts'
import { sellableNames } from '@/lib/chain/reads/market/sellable-names'
import { tokenIdOf } from '@/lib/crypto/names'
import { InputError } from '@/lib/errors/input-error'
import { MarketError, refusalError } from '@/lib/market/market-error'
import { readShape } from '@/lib/market/order-shape'
import { orderState } from '@/lib/market/order-state'
import { wordFor } from '@/lib/names/pinned-name'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import type { StepRecord } from '../flow-record'
import { approveName } from '../market/approve-names'
import type { MarketIntent } from '../market/market-intents'
import { acceptOffer } from '../market/trade-names'
import { type CallStep, stepOf } from '../transaction'
import { wasMined } from './checks'

type Wish = Extract<MarketIntent, { kind: 'accept-offer' }>
type AcceptanceOf = { wallet: Address; intent: Wish; steps: readonly StepRecord[] }

/** Let the conduit move the name, then sell it to the offer. Needs no allowance of SESH. */
export async function planAcceptance(
  context: ChainContext,
  { wallet, intent, steps }: AcceptanceOf,
): Promise<CallStep[]> {
  if (wasMined(steps, 'accept-offer')) return []
  const { offer, name } = intent
  const block = await readFactsBlock(context)
  const read = readShape(offer.components, block.terms)
  if ('refusal' in read) throw refusalError(read.refusal)
  const { shape } = read
  const tokenId = tokenIdOf(name.registryName)
  if (shape.side !== 'bid' || shape.tokenIds.some((wanted) => wanted !== tokenId))
    throw new MarketError('not-what-was-meant')
  const order = offer.components
  const [[facts], held] = await Promise.all([
    readOrderFacts(context, [{ order, shape }], block),
    sellableNames({ context, block: block.number }).then((factsOf) => factsOf(tokenId)),
  ])
  if (sameAddress(held.owner ?? undefined, order.offerer)) return []
  if (!sameAddress(held.owner ?? undefined, wallet))
    throw new InputError('not-your-name', { name: wordFor(name) })
  if (held.expiresAt !== null && block.timestamp > held.expiresAt) throw new MarketError('name-expired')
  const state = facts && orderState({ order, shape, facts, terms: block.terms, now: block.timestamp })
  if (state?.status !== 'active') throw new MarketError(state?.reason ?? 'offer-gone')
  const net = sesh(shape.startPrice - shape.marketFee - shape.registryFee)
  const selling = stepOf('accept-offer', acceptOffer, { ...intent, seller: wallet, net }, context.deployment)
  return held.isApproved
    ? [selling]
    : [stepOf('approve-name', approveName, { name }, context.deployment), selling]
}
