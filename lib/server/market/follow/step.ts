import 'server-only'
import { getBlock } from 'viem/actions'
import { readMarketSigns } from '@/lib/chain/reads/market/market-signs'
import { readFactsBlock } from '@/lib/chain/reads/market/order-facts'
import { readNameRules } from '@/lib/chain/reads/names/name-rules'
import type { FactsBlock } from '@/lib/market/order-facts'
import type { MarketSource } from '../order-book'
import { turnClock } from '../store/clock'
import { type Cursor, followedBlocks, moveCursor, readCursor, saveAlarms, tellCursor } from '../store/cursor'
import { forgetSince, mark, markDepartures } from '../store/marks'
import { notify } from '../store/notify'
import { forgetPasts, forgetSales, saveSales } from '../store/sales'
import { blockOf, workOff, workOffNames } from './look-again'

/** After more blocks than this it is quicker to look at everything again than to read what happened. */
const LONGEST_GAP = 20_000

const NOTHING = { hashes: [], tokenIds: [], makers: [] }

/**
 * Follows the chain from where it was left to its newest block. Events only say what to look at again, the truth is read from
 * the contracts: a replay or a reorganisation changes nothing twice. The cursor moves together with the marks.
 * @returns the block that the order book now tells.
 */
export async function followChain(source: MarketSource): Promise<FactsBlock> {
  const { store, context } = source
  const [head, rules] = await Promise.all([readFactsBlock(context), readNameRules(context)])
  const known = await readCursor(store.database, 'followed')
  const next: Cursor = {
    ...blockOf(head),
    hash: head.hash,
    transferFee: head.terms.registryFee,
    expiration: Number(rules.expiration),
    areRenewalsOn: rules.areRenewalsOn,
  }
  if (known?.hash !== head.hash) {
    const from = known ? await lastCommonBlock(source, known, head) : null
    await advance(source, { known, from, next })
  }
  await workOff(source, head)
  await workOffNames(source, head)
  const told = await readCursor(store.database, 'told')
  if (told?.hash !== head.hash) await tellCursor(store.database, next)
  return head
}

type Advance = { known: Cursor | null; from: number | null; next: Cursor }

/** @param of - `from` is the last block that is known and still on the chain; null when there is nothing to go on from. */
async function advance(source: MarketSource, { known, from, next }: Advance): Promise<void> {
  const { store, context } = source
  const isFar = from !== null && next.block - from > LONGEST_GAP
  const signs =
    from === null || isFar ? null : await readMarketSigns(context, BigInt(from + 1), BigInt(next.block))
  const isOtherwise =
    known !== null &&
    (known.transferFee !== next.transferFee ||
      known.expiration !== next.expiration ||
      known.areRenewalsOn !== next.areRenewalsOn)
  await store.database.transaction(async (transaction) => {
    const isReorganised = known !== null && from !== known.block
    if (isReorganised) {
      await forgetSince(transaction, from ?? 0)
      await forgetSales(transaction, from ?? 0)
    }
    if (known !== null)
      await mark(transaction, { ...(signs ?? NOTHING), all: signs === null || isOtherwise }, next.block)
    if (signs === null) await forgetPasts(transaction)
    else {
      await notify(transaction, { orders: await markDepartures(transaction, signs.departures) })
      await saveSales(transaction, signs.sales)
      await saveAlarms(transaction, signs.alarms)
    }
    await turnClock(transaction, next)
    await moveCursor(transaction, next)
    if (isReorganised) await notify(transaction, { reload: true })
  })
}

/** The newest block that was followed to and that the chain still has; null when it has none of those remembered. */
async function lastCommonBlock({ store, context }: MarketSource, known: Cursor, head: FactsBlock) {
  const isThere = async ({ block, hash }: Pick<Cursor, 'block' | 'hash'>) =>
    BigInt(block) <= head.number &&
    (await getBlock(context.reader, { blockNumber: BigInt(block) })).hash === hash
  if (await isThere(known)) return known.block
  const remembered = await followedBlocks(store.database)
  let [low, high] = [0, remembered.length]
  // Newest first: everything behind the first common one is common, too.
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const candidate = remembered[middle]
    if (candidate && (await isThere(candidate))) high = middle
    else low = middle + 1
  }
  return remembered[low]?.block ?? null
}
