import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { ReadClient } from '@/devnet/chain/rpc'
import { askSupervisor, hasSupervisor } from './supervisor-link'

const POLL_MILLISECONDS = 100
/** After this long without progress the index is made anew: it cannot follow a rewind beyond its finality. */
const PATIENCE_MILLISECONDS = 8_000
const LIMIT_MILLISECONDS = 60_000

const indexStatus = z.object({ block: z.int(), timestamp: z.int(), ready: z.boolean() })

/**
 * Waits until the indexer has read the chain's block `block`.
 * @returns false when there is no indexer, it is stopped, or it does not get there in a minute.
 */
export async function awaitIndexer(
  indexerUrl: string | undefined,
  client: ReadClient,
  block: number,
): Promise<boolean> {
  if (!indexerUrl || !(await readStatus(indexerUrl))) return false
  const { timestamp } = await client.getBlock({ blockNumber: BigInt(block) })
  const started = Date.now()
  let isRestarted = false
  while (Date.now() - started < LIMIT_MILLISECONDS) {
    const status = await readStatus(indexerUrl)
    if (status?.ready && status.block === block && status.timestamp === Number(timestamp)) return true
    if (status && status.block > block) {
      const newest = await client.getBlockNumber()
      if (Number(newest) >= status.block) return true
    }
    if (!isRestarted && hasSupervisor() && Date.now() - started > PATIENCE_MILLISECONDS) {
      isRestarted = true
      await askSupervisor({ do: 'restart', process: 'indexer' })
    }
    await wait(POLL_MILLISECONDS)
  }
  return false
}

/** Where the index is; undefined while it does not answer. */
async function readStatus(indexerUrl: string): Promise<z.output<typeof indexStatus> | undefined> {
  try {
    const response = await fetch(`${indexerUrl}/v1/status`, { signal: AbortSignal.timeout(5_000) })
    return indexStatus.safeParse(await response.json()).data
  } catch {
    return undefined
  }
}
