import 'server-only'
import { fetchNetworkHead } from '@/lib/api/backend/client'
import type { NetworkHead } from '@/lib/api/backend/network-node'
import { fetchIndexFigures } from '@/lib/api/indexer/client'
import type { IndexFigures } from '@/lib/api/indexer/schemas'
import { chainContext } from '@/lib/chain/public-client'
import { type ChainFigures, readChainFigures } from '@/lib/chain/reads/chain-figures'
import { type ChainHead, readChainHead } from '@/lib/chain/reads/head'
import { publicDeployment } from './deployment'
import { services } from './services'

/** Live figures of the network; null where a source does not answer. */
export type PortalFigures = {
  chain: (ChainFigures & ChainHead) | null
  index: IndexFigures | null
  network: NetworkHead | null
}

const KEPT_MILLISECONDS = 5_000
const PATIENCE_MILLISECONDS = 4_000

let kept: { figures: Promise<PortalFigures>; until: number } | undefined

/** Figures for a page that is rendered here; read at most every few seconds, however many visitors come. */
export function readPortalFigures(): Promise<PortalFigures> {
  const now = Date.now()
  if (!kept || kept.until < now) kept = { figures: readAll(), until: now + KEPT_MILLISECONDS }
  return kept.figures
}

async function readAll(): Promise<PortalFigures> {
  const { staking, index } = services()
  const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS)
  const [chain, indexed, network] = await Promise.allSettled([
    readChain(),
    index ? fetchIndexFigures(patience, `${index}/v1`) : null,
    staking ? fetchNetworkHead(patience, staking) : null,
  ])
  return { chain: valueOf(chain), index: valueOf(indexed), network: valueOf(network) }
}

async function readChain() {
  const context = chainContext(publicDeployment())
  const [figures, head] = await Promise.all([readChainFigures(context), readChainHead(context.rpc)])
  return { ...figures, ...head }
}

const valueOf = <T>(result: PromiseSettledResult<T>): T | null =>
  result.status === 'fulfilled' ? result.value : null
