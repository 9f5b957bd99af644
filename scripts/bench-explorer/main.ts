/**
 * `npm run bench:explorer [-- --nodes 5000]`: the node explorer with real services over so many nodes. Prints the time to
 * the first row, frame times while scrolling, how fast the read APIs answer, and memory. Needs a build: `npm run build`.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { IndexProcess } from '@/indexer/testing/index-process'
import { freePort, LocalChain } from '@/indexer/testing/local-chain'
import { ensureBrowser } from '@/scripts/browser.mjs'
import { memoryOf } from './memory'
import { measurePage, percentile, timeRequests } from './measure'
import { seedNodes } from './seed-nodes'
import { Service } from './services'

const PHRASE = 'nodes of the explorer bench'
const { values } = parseArgs({ options: { nodes: { type: 'string', default: '5000' } } })
const count = Number(values.nodes)
if (!Number.isSafeInteger(count) || count < 1) throw new Error('--nodes takes a whole number above zero')

const milliseconds = (value: number) => `${value.toFixed(0)} ms`
const spread = (name: string, times: readonly number[]) =>
  console.log(
    `${name.padEnd(34)}p50 ${milliseconds(percentile(times, 0.5))}, p95 ${milliseconds(percentile(times, 0.95))}`,
  )

const closers: (() => Promise<unknown>)[] = []
const owned = <T>(thing: T, close: (thing: T) => Promise<unknown>): T => {
  closers.unshift(() => close(thing))
  return thing
}

try {
  const chain = owned(await LocalChain.start(), (it) => it.stop())
  console.log(`seeding ${count} nodes with real keys`)
  const deployment = await chain.deploy((contracts) =>
    seedNodes(chain.rpcUrl, { ...contracts, phrase: PHRASE, count }),
  )
  const file = chain.describe(deployment)
  const index = owned(
    await IndexProcess.start({ deploymentFile: file, directory: join(chain.folder, 'index'), fresh: true }),
    (it) => it.stop(),
  )
  const [networkPort, webPort] = [await freePort(), await freePort()]
  const networkUrl = `http://127.0.0.1:${networkPort}`
  const network = owned(
    await Service.start({
      args: ['--import', 'tsx', 'devnet/network/main.ts'],
      env: {
        DEPLOYMENT_FILE: file,
        WORLD_DIR: join(chain.folder, 'network'),
        NETWORK_PORT: String(networkPort),
        NETWORK_PHRASE: PHRASE,
        INDEXER_URL: index.url,
      },
      url: `${networkUrl}/info`,
    }),
    (it) => it.stop(),
  )
  const webUrl = `http://127.0.0.1:${webPort}`
  const web = owned(
    await Service.start({
      args: ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(webPort)],
      env: { PORTAL_DEPLOYMENT: file, STAKING_BACKEND_URL: networkUrl, INDEXER_URL: index.url },
      url: `${webUrl}/api/health`,
    }),
    (it) => it.stop(),
  )
  const browser = owned(
    await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] }),
    (it) => it.close(),
  )
  await measurePage(browser, webUrl, count) // The first visit fills caches that every later one finds.
  const { firstRow, allNodes, frames, heap } = await measurePage(browser, webUrl, count)
  console.log(`\n${'first row'.padEnd(34)}${milliseconds(firstRow)}`)
  console.log(`${`all ${count} nodes`.padEnd(34)}${milliseconds(allNodes)}`)
  spread('frames while scrolling', frames)
  spread('index, a page of 200', await timeRequests(`${webUrl}/api/index/v1/nodes?limit=200`))
  spread('network, all nodes', await timeRequests(`${webUrl}/api/staking/nodes`))
  console.log(`${'heap of the page'.padEnd(34)}${heap.toFixed(0)} MB`)
  for (const [name, { pid }] of Object.entries({ index, network, web }))
    console.log(`${`memory of the ${name}`.padEnd(34)}${memoryOf(pid).toFixed(0)} MB`)
} finally {
  for (const close of closers) await close()
}
