import { db, publicClients } from 'ponder:api'
import { sql } from 'ponder'
import { ApiProblem } from './problem'
import { decodeCheckpoint } from './checkpoint'

export type Freshness = { chainId: number; block: number; timestamp: number }

type CheckpointRow = { chain_id: string; latest_checkpoint: string }

/**
 * The last block whose logs are all in the tables. Ponder moves it with every block, also with empty ones, in the
 * transaction that writes the block's rows. Asked before the rows, so that these are at least as new.
 * @throws {ApiProblem} `starting` before the first block.
 */
export async function readFreshness(): Promise<Freshness> {
  const { rows } = await db.execute<CheckpointRow>(
    sql`select chain_id::text, latest_checkpoint from _ponder_checkpoint`,
  )
  const [row] = rows
  if (!row) throw new ApiProblem('starting', 'The index has not read its first block yet.')
  return { chainId: Number(row.chain_id), ...decodeCheckpoint(row.latest_checkpoint) }
}

/** Smallest head of the chain seen since the process started; rewinding the chain lowers it. */
let headToReach: bigint | undefined
let levelOnce = false

/** Whether the tables have caught up with the head that the chain had when this process was first asked. */
export async function hasCaughtUp({ block }: Freshness): Promise<boolean> {
  if (levelOnce) return true
  const { rows } = await db.execute<{ ready: boolean }>(
    sql`select value->>'is_ready' = '1' as ready from _ponder_meta where key = 'app'`,
  )
  if (!rows[0]?.ready) return false
  const head = await publicClients.staking.getBlockNumber({ cacheTime: 0 })
  headToReach = headToReach === undefined || head < headToReach ? head : headToReach
  levelOnce = BigInt(block) >= headToReach
  return levelOnce
}
