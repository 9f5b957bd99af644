import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { ChainHead, ChainReader } from './chain'
import type { Anchor } from './record'
import { judge, type Look, type Progress, type Verdict } from './verdict'

/**
 * Blocks after which ponder holds a block as final; it keeps up to twice as many undoable.
 * Source: `getFinalityBlockCount` of ponder 0.16.10.
 */
export const finalityBlocks = (chainId: number): number => (chainId === 42_161 ? 240 : 30)

const statusSchema = z.object({ block: z.int(), timestamp: z.int(), ready: z.boolean() })

export type WatchOptions = {
  chain: ChainReader
  /** Address of the read API. */
  indexUrl: string
  everyMilliseconds: number
  finality: number
  anchor: Anchor | null
  signal: AbortSignal
  /** Called with every look; may throw. */
  onVerdict: (verdict: Verdict, head: ChainHead) => void
  /** Called when a newer block has become final. */
  onAnchor: (anchor: Anchor) => void
}

/** Looks at the index and its chain again and again, until the signal. */
export async function watch(options: WatchOptions): Promise<void> {
  const { signal, everyMilliseconds, onVerdict } = options
  let { anchor } = options
  let progress: Progress | null = null
  while (!signal.aborted) {
    const look = await lookAt(options, anchor)
    if (look && !signal.aborted) {
      const judged = judge(progress, look)
      progress = judged.progress
      onVerdict(judged.verdict, look.head)
      if (judged.verdict === 'level') anchor = await moveAnchor(options, anchor, look.head)
    }
    await pause(everyMilliseconds, signal)
  }
}

/** @returns null while the chain does not answer: then nothing can be said of the index. */
async function lookAt({ chain, indexUrl }: WatchOptions, anchor: Anchor | null): Promise<Look | null> {
  try {
    const index = await readStatus(indexUrl)
    const [head, hash] = await Promise.all([
      chain.readHead(),
      anchor ? chain.readBlockHash(anchor.block) : Promise.resolve(null),
    ])
    return { at: Date.now(), index, head, anchorHolds: anchor === null || hash === anchor.hash }
  } catch {
    return null
  }
}

async function readStatus(indexUrl: string): Promise<Look['index']> {
  try {
    const response = await fetch(`${indexUrl}/v1/status`, { signal: AbortSignal.timeout(5_000) })
    if (!response.ok) return null
    return statusSchema.parse(await response.json())
  } catch {
    return null
  }
}

async function moveAnchor(
  { chain, finality, onAnchor }: WatchOptions,
  anchor: Anchor | null,
  head: ChainHead,
) {
  const block = Math.max(0, head.block - finality)
  if (anchor !== null && block - anchor.block < finality) return anchor
  const hash = await chain.readBlockHash(block).catch(() => null)
  if (hash === null) return anchor
  const moved = { block, hash }
  onAnchor(moved)
  return moved
}

/** Resolves after the time, or as soon as the signal says so. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { signal }).catch(() => undefined)
}
