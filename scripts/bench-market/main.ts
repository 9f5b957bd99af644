/**
 * `npm run bench:market [-- --names 1000000 --orders 300000 --times 100 --transfers 5000]`: the order book over so many names and
 * orders through the production server, with the embedded database and with Postgres (left out when none is on the PATH).
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { postedOf } from '@/devnet/market/posted'
import { LocalChain } from '@/indexer/testing/local-chain'
import { LocalPostgres, postgresVersion } from '@/indexer/testing/local-postgres'
import { MarketScenario } from '@/indexer/testing/market-scenario'
import { percentile } from '@/scripts/bench-explorer/measure'
import type { Query } from '@/scripts/bench-names/fill'
import { startPortal } from '@/scripts/check-market/portal-server'
import { timeBurst } from './burst'
import { fillOrderBook } from './fill'
import { questions } from './questions'

const number = (fallback: string) => ({ type: 'string', default: fallback }) as const
const { values } = parseArgs({
  options: {
    ...{
      names: number('1000000'),
      orders: number('300000'),
      times: number('100'),
      transfers: number('5000'),
    },
  },
})
const [names, orders, times, transfers] = [values.names, values.orders, values.times, values.transfers].map(
  Number,
) as [number, number, number, number]
if (![names, orders, times, transfers].every((value) => Number.isSafeInteger(value) && value > 0))
  throw new Error('--names, --orders, --times and --transfers take whole numbers above zero')

type Store = {
  environment: Record<string, string>
  fill: (run: (query: Query, schema: string) => Promise<void>) => Promise<void>
}

async function measure(
  chain: LocalChain,
  scenario: MarketScenario,
  store: Store,
): Promise<Map<string, string>> {
  const { deployment, market } = scenario
  const start = () => startPortal(chain, deployment, store.environment)
  const empty = await start()
  await empty.portal.status()
  await empty.stop()
  const began = performance.now()
  await store.fill((query, schema) => fillOrderBook(query, schema, { names, orders }))
  console.log(`filled in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  const { portal, url, stop } = await start()
  const rows = new Map<string, string>()
  const note = (name: string, taken: readonly number[]) =>
    rows.set(name, `${percentile(taken, 0.5).toFixed(1)} / ${percentile(taken, 0.95).toFixed(1)}`)
  try {
    for (const { name, path } of questions(names))
      note(name, await timed((time) => ask(`${url}/api/market${path(time)}`)))
    const posts: number[] = []
    for (let time = 0; time < Math.min(times, 50); time += 1) {
      const posted = postedOf(await market.list('Alice', ['alice'], 1_000 + time), ['alice'])
      const sent = performance.now()
      const { results } = await portal.post([posted])
      posts.push(performance.now() - sent)
      if (results[0]?.result !== 'accepted')
        throw new Error(`a post was refused: ${JSON.stringify(results[0])}`)
    }
    note('post a listing', posts)
    const taken = await timeBurst(chain, deployment, portal, transfers)
    rows.set(`after ${transfers} transfers`, `${(taken / 1_000).toFixed(1)} s`)
    return rows
  } finally {
    await stop()
  }
}

/** Answers one after the other; the first fills caches that every later one finds. */
async function timed(once: (time: number) => Promise<void>): Promise<number[]> {
  await once(0)
  const taken: number[] = []
  for (let time = 1; time <= times; time += 1) {
    const start = performance.now()
    await once(time)
    taken.push(performance.now() - start)
  }
  return taken
}

async function ask(url: string): Promise<void> {
  const answer = await fetch(url)
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${text}`)
}

const schemaOf = ({ deployment: { chainId, market } }: MarketScenario) =>
  `market_${chainId}_${market?.seaport.slice(2, 10).toLowerCase()}`

const embedded = (chain: LocalChain, schema: string): Store => ({
  environment: { DATABASE_URL: '' },
  fill: async (run) => {
    const database = new PGlite(join(chain.folder, 'market', schema, 'data'))
    await run((text, parameters) => database.query(text, parameters), 'public')
    await database.close()
  },
})

const served = ({ url }: LocalPostgres, schema: string): Store => ({
  environment: { DATABASE_URL: url },
  fill: async (run) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await run((text, parameters) => client.query(text, parameters), schema)
    await client.end()
  },
})

const chain = await LocalChain.start()
let postgres: LocalPostgres | null = null
try {
  const scenario = await MarketScenario.prepare(chain)
  const schema = schemaOf(scenario)
  const columns = new Map([['embedded', await measure(chain, scenario, embedded(chain, schema))]])
  if (postgresVersion() === null) console.warn('SKIPPED: Postgres, because none is on the PATH')
  else {
    postgres = await LocalPostgres.start()
    columns.set('Postgres', await measure(chain, scenario, served(postgres, schema)))
  }
  console.log(`\n${names} names, ${orders} orders, ${times} requests each, milliseconds: p50 / p95`)
  console.log(''.padEnd(24) + [...columns.keys()].map((name) => name.padStart(20)).join(''))
  for (const name of columns.get('embedded')?.keys() ?? [])
    console.log(
      name.padEnd(24) + [...columns.values()].map((rows) => (rows.get(name) ?? '').padStart(20)).join(''),
    )
} finally {
  await postgres?.stop()
  await chain.stop()
}
