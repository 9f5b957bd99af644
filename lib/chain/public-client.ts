import { type Chain, type Client, createClient, type Transport } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { chainOf } from './chain'
import { failoverTransport } from './failover-transport'

/** How often a transaction's receipt is looked for. */
const POLL_MILLISECONDS = 1_000

/**
 * Reads the chain of a deployment; holds no keys and sends nothing. A bare viem client: each read imports the action
 * it needs, so that pages carry no others.
 */
export type ChainReader = Client<Transport, Chain>

/** What a read needs: the chain, and where the contracts are on it. */
export type ChainContext = { reader: ChainReader; deployment: PublicDeployment }

const create = (deployment: PublicDeployment): ChainReader =>
  createClient({
    chain: chainOf(deployment),
    transport: failoverTransport(deployment.rpcUrls),
    pollingInterval: POLL_MILLISECONDS,
  })

const readers = new Map<string, ChainReader>()

/** One reader per deployment, so that requests of a page are batched together. */
export function chainReader(deployment: PublicDeployment): ChainReader {
  const key = `${deployment.chainId} ${deployment.rpcUrls.join(' ')}`
  const reader = readers.get(key) ?? create(deployment)
  readers.set(key, reader)
  return reader
}
