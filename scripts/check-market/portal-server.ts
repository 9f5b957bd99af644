import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { MarketPortal } from '@/devnet/market/market-portal'
import { ensureBuild, webArguments } from '@/devnet/supervisor/web'
import { freePort, type LocalChain } from '@/indexer/testing/local-chain'
import type { Deployment } from '@/lib/deployment/deployment'

const root = join(import.meta.dirname, '..', '..')
const START_MILLISECONDS = 30_000

export type PortalServer = { url: string; portal: MarketPortal; stop: () => Promise<void> }

/** The production server of the portal on a private chain, with an order book of its own. @throws when it does not start. */
export async function startPortal(
  chain: LocalChain,
  deployment: Deployment,
  environment: Readonly<Record<string, string>> = {},
): Promise<PortalServer> {
  await ensureBuild(root, { onLine: (line) => console.log(line), signal: new AbortController().signal })
  const port = await freePort()
  const child = spawn(process.execPath, webArguments(root, port), {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', INDEXER_URL: 'http://127.0.0.1:9' },
      PORTAL_DEPLOYMENT: chain.describe(deployment),
      MARKET_DATABASE_DIR: join(chain.folder, 'market'),
      ...environment,
    },
  })
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  const deadline = Date.now() + START_MILLISECONDS
  while (!(await answers(`${url}/api/health`)))
    if (Date.now() > deadline || child.exitCode !== null) {
      await stop()
      throw new Error('The portal did not start.')
    }
  return {
    url,
    stop,
    portal: new MarketPortal((path, init) => fetch(`${url}/api/market${path}`, init), deployment),
  }
}

/** Waits a moment by asking: a refused connection takes one. */
const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => new Promise((resolve) => setTimeout(() => resolve(false), 50)),
  )
