import { createPublicClient } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { chainOf } from './chain'
import { rpcTransport } from './rpc-transport'

const POLL_MILLISECONDS = 1_000

const create = (deployment: PublicDeployment) =>
  createPublicClient({
    chain: chainOf(deployment),
    transport: rpcTransport(deployment.rpcUrls),
    pollingInterval: POLL_MILLISECONDS,
  })

/** Reads the chain of the deployment; holds no keys and sends nothing. */
export type ChainReader = ReturnType<typeof create>

const clients = new Map<string, ChainReader>()

/** One reader per deployment, so that requests of a page are batched together. */
export function chainReader(deployment: PublicDeployment): ChainReader {
  const key = `${deployment.chainId} ${deployment.rpcUrls.join(' ')}`
  const client = clients.get(key) ?? create(deployment)
  clients.set(key, client)
  return client
}
