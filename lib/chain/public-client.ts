import { type Chain, type Client, createClient, custom, type Transport } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { chainOf } from './chain'
import { pinned } from './rpc/pinned'
import { type Rpc, rpcOf } from './rpc/rpc'

/**
 * Reads the contracts of a deployment; holds no keys and sends nothing. A bare viem client: each read imports the action
 * it needs, so that pages carry no others.
 */
export type ChainReader = Client<Transport, Chain>

/** What a read needs: the chain, and where the contracts are on it. */
export type ChainContext = { reader: ChainReader; rpc: Rpc; deployment: PublicDeployment }

/** viem's view of the portal's own endpoints, which already batch, retry and fail over. */
export const rpcTransport = (deployment: PublicDeployment) => custom(rpcOf(deployment), { retryCount: 0 })

/** Reads everything at one block. */
export function pinnedContext(deployment: PublicDeployment, block: bigint): ChainContext {
  const rpc = pinned(rpcOf(deployment), block)
  return {
    reader: createClient({ chain: chainOf(deployment), transport: custom(rpc, { retryCount: 0 }) }),
    rpc,
    deployment,
  }
}

const contexts = new Map<string, ChainContext>()

/** One context per deployment. */
export function chainContext(deployment: PublicDeployment): ChainContext {
  const key = `${deployment.chainId} ${deployment.rpcUrls.join(' ')}`
  const context = contexts.get(key) ?? {
    reader: createClient({ chain: chainOf(deployment), transport: rpcTransport(deployment) }),
    rpc: rpcOf(deployment),
    deployment,
  }
  contexts.set(key, context)
  return context
}
