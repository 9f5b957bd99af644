import type { Address } from 'viem'
import type { ChainContext } from '@/lib/chain/public-client'
import { readCounter, readFunds } from '@/lib/chain/reads/market/maker-facts'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import { sellableNames } from '@/lib/chain/reads/market/sellable-names'
import { tokenIdOf } from '@/lib/crypto/names'
import { buildOffer, type OfferTarget } from '@/lib/market/build-offer'
import { MarketError } from '@/lib/market/market-error'
import { marketOf } from '@/lib/market/market-of'
import { criteriaRoot } from '@/lib/market/seaport/criteria'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { wordFor } from '@/lib/names/pinned-name'
import { sameAddress } from '@/lib/units/same-address'
import { sesh } from '@/lib/units/sesh'
import { approveSesh } from '../approve-sesh'
import type { StepRecord } from '../flow-record'
import type { MarketIntent, OfferWish } from '../market/market-intents'
import { orderSigning } from '../market/order-signing'
import { signatureStep } from '../market/signature-step'
import { type Step, stepOf } from '../transaction'
import { postedHashes, requireSesh } from './checks'

type Wish = Extract<MarketIntent, { kind: 'make-offer' }>
type OfferOf = { wallet: Address; intent: Wish; steps: readonly StepRecord[] }

/** Approve what all open offers and this one may take together, then sign it; done when the order book has it. */
export async function planOffer(context: ChainContext, { wallet, intent, steps }: OfferOf): Promise<Step[]> {
  const { target, price, openOffers, startTime, endTime, salt } = intent
  const block = await readFactsBlock(context)
  const at = { context, block: block.number }
  const [counter, funds] = await Promise.all([readCounter(at, wallet), readFunds(at, wallet)])
  const input = { bidder: wallet, target: targetOf(target), price, startTime, endTime, salt, counter }
  const order = buildOffer(input, block.terms)
  if (postedHashes(steps).has(orderHash(order))) return []
  await requireForeign(at, wallet, target)
  requireSesh(funds.balance, price)
  const name = target.kind === 'item' ? wordFor(target.name) : ''
  const signing = orderSigning([{ order, termEndsAt: null, name }], block)
  const amount = sesh(openOffers + price)
  const approval = {
    ...{ spender: marketOf(context.deployment).conduit, amount },
    purpose: 'market' as const,
  }
  const last = signatureStep('sign-offer', signing)
  return funds.allowance >= amount
    ? [last]
    : [stepOf('approve', approveSesh, approval, context.deployment), last]
}

function targetOf(target: OfferWish): OfferTarget {
  if (target.kind === 'any') return 'any-name'
  return target.kind === 'item'
    ? { tokenId: tokenIdOf(target.name.registryName) }
    : { root: criteriaRoot(target.tokenIds) }
}

/** @throws {MarketError} for an offer for the wallet's own name, or for one that nobody holds. */
async function requireForeign(
  at: { context: ChainContext; block: bigint },
  wallet: Address,
  target: OfferWish,
): Promise<void> {
  if (target.kind !== 'item') return
  const { owner } = await (await sellableNames(at))(tokenIdOf(target.name.registryName))
  if (owner === null) throw new MarketError('name-gone')
  if (sameAddress(owner, wallet)) throw new MarketError('sale-to-self')
}
