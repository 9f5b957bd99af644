/**
 * `npm run bench:names [-- --names 1000000 --times 100]`: the read API over so many names, with the embedded database and
 * with Postgres (left out when none is on the PATH). Prints how long answers take over HTTP, one after the other.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { IndexProcess } from '@/indexer/testing/index-process'
import { LocalChain } from '@/indexer/testing/local-chain'
import { LocalPostgres, postgresVersion } from '@/indexer/testing/local-postgres'
import { percentile } from '@/scripts/bench-explorer/measure'
import { fillNames, type Query } from './fill'
import { questions } from './questions'

const { values } = parseArgs({
  options: { names: { type: 'string', default: '1000000' }, times: { type: 'string', default: '100' } },
})
const [count, times] = [Number(values.names), Number(values.times)]
if (![count, times].every((value) => Number.isSafeInteger(value) && value > 0))
  throw new Error('--names and --times take whole numbers above zero')

type Spread = { p50: number; p95: number }
type Store = {
  environment: Record<string, string>
  fill: (run: (query: Query) => Promise<void>) => Promise<void>
}

async function measure(chain: LocalChain, directory: string, store: Store): Promise<Map<string, Spread>> {
  const deploymentFile = chain.describe(await deployment)
  const options = { deploymentFile, directory, environment: store.environment }
  const empty = await IndexProcess.start({ ...options, fresh: true })
  await empty.stop()
  const { timestamp: now } = await chain.head()
  const began = performance.now()
  await store.fill((query) => fillNames(query, { count, now }))
  console.log(`filled with ${count} names in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  const index = await IndexProcess.start(options)
  try {
    const spreads = new Map<string, Spread>()
    for (const { name, path } of questions({ count, now })) {
      const taken: number[] = []
      // The first answer fills caches that every later one finds.
      for (let time = 0; time <= times; time += 1) {
        const start = performance.now()
        const { status, body } = await index.get(`/v1/names${path(time)}`)
        if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`)
        if (time > 0) taken.push(performance.now() - start)
      }
      spreads.set(name, { p50: percentile(taken, 0.5), p95: percentile(taken, 0.95) })
    }
    return spreads
  } finally {
    await index.stop()
  }
}

const embedded = (directory: string): Store => ({
  environment: {},
  fill: async (run) => {
    const database = new PGlite(join(directory, 'pglite'))
    await run((text, parameters) => database.query(text, parameters))
    await database.close()
  },
})

const served = ({ url }: LocalPostgres): Store => ({
  environment: { DATABASE_URL: url },
  fill: async (run) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await run((text, parameters) => client.query(text, parameters))
    await client.end()
  },
})

const chain = await LocalChain.start()
const deployment = chain.deploy()
let postgres: LocalPostgres | null = null
try {
  const version = postgresVersion()
  const directory = join(chain.folder, 'embedded')
  const columns = new Map([['embedded', await measure(chain, directory, embedded(directory))]])
  if (version === null) console.warn('SKIPPED: Postgres, because none is on the PATH')
  else {
    postgres = await LocalPostgres.start()
    columns.set('Postgres', await measure(chain, join(chain.folder, 'served'), served(postgres)))
  }
  const cell = (spread: Spread | undefined) =>
    spread ? `${spread.p50.toFixed(1)} / ${spread.p95.toFixed(1)}`.padStart(18) : ''
  console.log(`\n${count} names, ${times} requests each, milliseconds: p50 / p95`)
  console.log(''.padEnd(28) + [...columns.keys()].map((name) => name.padStart(18)).join(''))
  for (const name of columns.get('embedded')?.keys() ?? [])
    console.log(name.padEnd(28) + [...columns.values()].map((spreads) => cell(spreads.get(name))).join(''))
} finally {
  await postgres?.stop()
  await chain.stop()
}
