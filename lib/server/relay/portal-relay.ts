import 'server-only'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { createRelay, type Relay } from '@/lib/relay/relay'
import { serverDeployment } from '@/lib/server/deployment'

let relay: Relay | undefined

/** The relay of this portal; undefined where the deployment names no network for messages. */
export function portalRelay(): Relay | undefined {
  const { chainId, messages } = serverDeployment()
  if (!messages) return undefined
  return (relay ??= createRelay({ seeds: messages.seeds, local: chainId === LOCAL_CHAIN_ID }))
}

/** What both paths answer where there is no network to relay to. */
export const noRelay = (): Response =>
  Response.json({ error: { code: 'relay-not-configured' } }, { status: 503 })
