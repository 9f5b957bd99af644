import { BlockNotFoundError, createPublicClient, fallback, http, type Hex } from 'viem'

export type ChainHead = { block: number; timestamp: number }

/** The little that the starter asks the chain. Every answer is fresh. */
export function chainReader(rpcUrls: readonly string[]) {
  const client = createPublicClient({ transport: fallback(rpcUrls.map((url) => http(url))), cacheTime: 0 })
  return {
    async readHead(): Promise<ChainHead> {
      const { number, timestamp } = await client.getBlock({ blockTag: 'latest' })
      return { block: Number(number), timestamp: Number(timestamp) }
    },
    /** @returns null when the chain has no such block (any more). */
    async readBlockHash(block: number): Promise<Hex | null> {
      try {
        return (await client.getBlock({ blockNumber: BigInt(block) })).hash
      } catch (error) {
        if (error instanceof BlockNotFoundError) return null
        throw error
      }
    },
  }
}

export type ChainReader = ReturnType<typeof chainReader>
