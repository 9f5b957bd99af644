/**
 * `npm run check:market`: every shape of a listing or offer filled through the portal's API on a private chain, every way in
 * which a trade can fail provoked and its words printed. No browser; the portal is the production build.
 */
import { LocalChain } from '@/indexer/testing/local-chain'
import { MarketScenario } from '@/indexer/testing/market-scenario'
import { Checks } from '@/scripts/check-world/check'
import { provokeEveryFailure } from './failures'
import { fillEveryShape } from './fills'
import { type PortalServer, startPortal } from './portal-server'

const checks = new Checks()
let failed = 0
let server: PortalServer | null = null
const chain = await LocalChain.start()
try {
  const { market, deployment } = await MarketScenario.prepare(chain)
  server = await startPortal(chain, deployment)
  const stage = { chain, market, checks, portal: server.portal }
  await fillEveryShape(stage)
  await provokeEveryFailure(stage)
} catch (error) {
  failed = 1
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`)
} finally {
  await server?.stop()
  await chain.stop()
}
console.log(`${checks.passed} passed, ${failed} failed`)
process.exitCode = failed
