import 'server-only'
import { sql } from 'drizzle-orm'
import type { Hex } from 'viem'
import type { OrderStatus, StatusReason } from '@/lib/market/order-kinds'
import { flagList, hashList, uintList, wordList } from './lists'
import { notify } from './notify'
import { settleNames } from './settle-names'
import { type Database, rowsOf } from './store'

/** What the chain says of an order at one block. */
export type Verdict = {
  hash: Hex
  status: OrderStatus
  reason: StatusReason | null
  price: bigint
  isValidatedOnChain: boolean
}

export type Block = { block: number; timestamp: number }

type Changed = { hash: string; token_id: string | null; is_told: boolean }

/**
 * Keeps verdicts of one block and everything that follows from them, in one transaction. One that is older than what is known
 * already changes nothing.
 */
export async function saveVerdicts(
  database: Database,
  verdicts: readonly Verdict[],
  at: Block,
): Promise<void> {
  if (verdicts.length === 0) return
  await database.transaction(async (transaction) => {
    const changed = await update(transaction, verdicts, at)
    await transaction.execute(
      sql`update market_order set validated_at_block = ${at.block}, validated_at = ${at.timestamp},
            recheck_from = case when recheck_from > ${at.block} then recheck_from end
          where hash = any(${hashList(verdicts.map(({ hash }) => hash))}) and validated_at_block <= ${at.block}`,
    )
    await settleNames(
      transaction,
      changed.flatMap(({ token_id }) => (token_id === null ? [] : [BigInt(token_id)])),
    )
    await notify(transaction, { orders: changed.flatMap(({ hash, is_told }) => (is_told ? [hash] : [])) })
  })
}

/** Those whose row is different now; `is_told` for more than a price that time alone has moved. */
const update = (database: Database, verdicts: readonly Verdict[], at: Block): Promise<Changed[]> =>
  rowsOf<Changed>(
    database,
    sql`update market_order o set status = v.status, reason = v.reason, price = v.price,
          is_validated_on_chain = v.is_validated,
          updated_at = case when v.is_told then ${at.timestamp} else o.updated_at end
        from (select v.*, (k.status, k.reason, k.is_validated_on_chain)
                is distinct from (v.status, v.reason, v.is_validated) as is_told
              from unnest(${hashList(verdicts.map(({ hash }) => hash))},
                ${wordList(verdicts.map(({ status }) => status))}, ${wordList(verdicts.map(({ reason }) => reason))},
                ${uintList(verdicts.map(({ price }) => price))},
                ${flagList(verdicts.map(({ isValidatedOnChain }) => isValidatedOnChain))})
                as v(hash, status, reason, price, is_validated)
              join market_order k on k.hash = v.hash) v
        where o.hash = v.hash and o.validated_at_block <= ${at.block} and (v.is_told or o.price <> v.price)
        returning o.hash, o.token_id::text, v.is_told`,
  )
