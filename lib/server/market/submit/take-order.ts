import 'server-only'
import { readTradedNames } from '@/lib/chain/reads/market/traded-names'
import type { FactsBlock } from '@/lib/market/order-facts'
import { writeWireOrder } from '@/lib/market/reshape-order'
import { priceAt } from '@/lib/market/price-at'
import { canonicalSignature } from '@/lib/market/seaport/signature'
import { categoriesOfName } from '../follow/categories-of-name'
import type { MarketSource } from '../order-book'
import type { NameFacts } from '../store/save-names'
import { type NewOrder, saveOrder } from '../store/save-orders'
import type { Taken } from './judge-posted'

/** Keeps an order that passed every check. @returns false when it was here already. */
export async function takeOrder(source: MarketSource, taken: Taken, at: FactsBlock): Promise<boolean> {
  const names = await namesOfOrder(source, taken, at)
  return saveOrder(source.store.database, newOrder(taken, at), names)
}

function newOrder(
  { hash, signed, shape, facts, state, criteriaIds, posted }: Taken,
  at: FactsBlock,
): NewOrder {
  const { components: order } = signed
  const { chainId, seaport, conduitKey, currency } = at.terms
  const now = Number(at.timestamp)
  const price = shape.side === 'ask' ? priceAt(order, currency, at.timestamp) : shape.startPrice
  const [only, ...others] = shape.tokenIds
  return {
    tokenIds: shape.tokenIds,
    criteriaIds,
    row: {
      ...{ hash, chainId, seaport, conduitKey, side: shape.side, kind: shape.kind, maker: order.offerer },
      taker: shape.taker,
      tokenId: only !== undefined && others.length === 0 ? only : null,
      criteriaRoot: shape.criteria,
      category: posted.criteria?.category ?? null,
      ...{ price, startPrice: shape.startPrice, endPrice: shape.endPrice },
      ...{ marketFee: shape.marketFee, registryFee: shape.registryFee, counter: order.counter },
      ...{ startTime: Number(order.startTime), endTime: Number(order.endTime) },
      ...{ parameters: writeWireOrder(order), signature: canonicalSignature(signed.signature) },
      ...{ status: state.status, reason: state.reason, leftAtBlock: null },
      isValidatedOnChain: facts.isValidated,
      ...{ validatedAtBlock: Number(at.number), validatedAt: now, createdAt: now, updatedAt: now },
    },
  }
}

async function namesOfOrder(
  { context, indexUrl }: MarketSource,
  { shape, labels }: Taken,
  at: FactsBlock,
): Promise<NameFacts[]> {
  const facts = await readTradedNames(context, shape.tokenIds, at.number)
  return Promise.all(
    facts.map(async ({ renewedAt, ...name }) => {
      const label = labels.get(name.tokenId) ?? null
      const of = label === null ? null : { tokenId: name.tokenId, label }
      const found = of && (await categoriesOfName(of, context.deployment, indexUrl))
      return {
        ...{
          ...name,
          label,
          categories: found?.categories ?? [],
          areCategoriesWhole: found?.isWhole ?? false,
        },
        ...{ renewedAt: renewedAt === null ? null : Number(renewedAt), block: Number(at.number) },
      }
    }),
  )
}
