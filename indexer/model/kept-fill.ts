import type { Fill, ReceivedItem, SpentItem } from '@/lib/market/sales-of-transaction'

type Kept<Item extends SpentItem> = Omit<Item, 'identifier' | 'amount'> & {
  identifier: string
  amount: string
}

/** A fill as JSON: integers beyond 32 bits as decimal strings. */
export type KeptFill = Omit<Fill, 'offer' | 'consideration'> & {
  offer: Kept<SpentItem>[]
  consideration: Kept<ReceivedItem>[]
}

export const keepFill = ({ id, orderHash, offerer, recipient, offer, consideration }: Fill): KeptFill => ({
  ...{ id, orderHash, offerer, recipient },
  offer: offer.map(keepItem),
  consideration: consideration.map(keepItem),
})

export const fillOf = (kept: KeptFill): Fill => ({
  ...kept,
  offer: kept.offer.map(itemOf),
  consideration: kept.consideration.map(itemOf),
})

const keepItem = <Item extends SpentItem>(item: Item): Kept<Item> => ({
  ...item,
  identifier: item.identifier.toString(),
  amount: item.amount.toString(),
})

const itemOf = <Item extends SpentItem>(kept: Kept<Item>) => ({
  ...kept,
  identifier: BigInt(kept.identifier),
  amount: BigInt(kept.amount),
})
