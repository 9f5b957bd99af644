import { numberToHex } from 'viem'
import type { Rpc } from './rpc'

/** The chain as it was at one block: what would be read at the newest one is read there. */
export const pinned = (rpc: Rpc, block: bigint): Rpc => ({
  request: ({ method, params }) =>
    rpc.request({
      method,
      params: Array.isArray(params)
        ? params.map((value: unknown) => (value === 'latest' ? numberToHex(block) : value))
        : params,
    }),
})
