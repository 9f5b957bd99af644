import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disagreements, everything } from './testing/compare'
import { IndexProcess } from './testing/index-process'
import { LocalChain } from './testing/local-chain'
import { LocalPostgres, postgresVersion } from './testing/local-postgres'
import { Scenario } from './testing/scenario'

const FOLLOW = { timeout: 30_000, interval: 100 }
const START_MILLISECONDS = 120_000

const version = postgresVersion()
if (version === null) console.warn('SKIPPED: the index in Postgres, because no Postgres is on the PATH')

describe.skipIf(version === null)('an index in Postgres', () => {
  let postgres: LocalPostgres
  let chain: LocalChain
  let scenario: Scenario
  let index: IndexProcess

  const start = (fresh: boolean) =>
    IndexProcess.start({
      deploymentFile: chain.describe(scenario.deployment),
      directory: join(chain.folder, 'index'),
      fresh,
      environment: { DATABASE_URL: postgres.url, DATABASE_SCHEMA: 'staking' },
    })

  const schemas = async () =>
    (
      await postgres.query<{ name: string }>(
        `select schema_name as name from information_schema.schemata where schema_name like 'staking_%'`,
      )
    ).map(({ name }) => name)

  const followsTheChain = () =>
    expect.poll(() => disagreements(index, chain, scenario.deployment), FOLLOW).toEqual({})

  beforeAll(async () => {
    postgres = await LocalPostgres.start()
    chain = await LocalChain.start()
    scenario = await Scenario.prepare(chain)
    await scenario.history()
    index = await start(false)
  }, START_MILLISECONDS)

  afterAll(async () => {
    await index?.stop()
    await chain?.stop()
    await postgres?.stop()
  }, 20_000)

  it('says what the chain says, also after a rewind', async () => {
    await followsTheChain()
    const before = await everything(index)
    const id = await chain.test.snapshot()
    await scenario.contributions()
    await followsTheChain()
    await chain.test.revert({ id })
    await followsTheChain()
    expect(await everything(index)).toEqual(before)
  })

  it(
    'is continued by the next start, and replaced by a fresh one',
    async () => {
      const before = await everything(index)
      const [first] = await schemas()
      expect(await index.stop()).toBe(0)
      index = await start(false)
      expect(await schemas()).toEqual([first])
      expect(await everything(index)).toEqual(before)
      expect(await index.stop()).toBe(0)
      index = await start(true)
      expect(await schemas()).not.toContain(first)
      expect(await schemas()).toHaveLength(1)
      expect(await everything(index)).toEqual(before)
    },
    START_MILLISECONDS,
  )
})
