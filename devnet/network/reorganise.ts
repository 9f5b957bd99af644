import type { ReadClient } from '@/devnet/chain/rpc'

type AnvilReorg = { Parameters: [depth: number, transactions: []]; ReturnType: null }

/** Replaces the newest `depth` blocks of a development chain by empty ones. */
export const reorganise = (client: ReadClient, depth: number) =>
  client.request<AnvilReorg>({ method: 'anvil_reorg', params: [depth, []] })
