import 'server-only'
import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { MIGRATIONS } from './migrations'
import type { Store } from './store'

const PATIENCE_MILLISECONDS = 3_000
const LONGEST_STATEMENT_MILLISECONDS = 10_000
const CONNECTIONS = 10

/** Numbers of our advisory locks; the second half is the schema's, so that two order books do not wait for each other. */
const MIGRATE_LOCK = 0x5e5a
const LEADER_LOCK = 0x5e5b

/**
 * Postgres, shared by any number of servers.
 * @param schema - tables of this order book, apart from the indexer's; letters, digits and underscores.
 */
export async function openServed(url: string, schema: string): Promise<Store> {
  const settings = {
    connectionString: url,
    options: `-c search_path=${schema}`,
    connectionTimeoutMillis: PATIENCE_MILLISECONDS,
  }
  const pool = new pg.Pool({
    ...settings,
    max: CONNECTIONS,
    statement_timeout: LONGEST_STATEMENT_MILLISECONDS,
  })
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined)
  const database = drizzle(pool, { casing: 'snake_case' })
  try {
    await holding(pool, async (client) => {
      await client.query(`select pg_advisory_lock(${MIGRATE_LOCK}, hashtext('${schema}'))`)
      await client.query(`create schema if not exists ${schema}`)
      await migrate(database, { migrationsFolder: MIGRATIONS, migrationsSchema: schema })
      await client.query(`select pg_advisory_unlock(${MIGRATE_LOCK}, hashtext('${schema}'))`)
    })
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    kind: 'postgres',
    database,
    lead: (run) => leading(pool, schema, run),
    listen: (channel, heard) => listening(settings, channel, heard),
    close: () => pool.end(),
  }
}

/** Whatever breaks while the client is held, its connection is given up with the session's locks. */
async function holding(pool: pg.Pool, use: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await use(client)
  } catch (error) {
    client.release(true)
    throw error
  }
  client.release()
}

const leading = (pool: pg.Pool, schema: string, run: () => Promise<void>) =>
  holding(pool, async (client) => {
    const lock = `(${LEADER_LOCK}, hashtext('${schema}'))`
    const { rows } = await client.query<{ is_mine: boolean }>(`select pg_try_advisory_lock${lock} as is_mine`)
    if (!rows[0]?.is_mine) return
    await run()
    await client.query(`select pg_advisory_unlock${lock}`)
  })

/** A connection of its own; when it breaks another one is made, and an empty payload says that something may be missed. */
async function listening(settings: pg.ClientConfig, channel: string, heard: (payload: string) => void) {
  let client: pg.Client | null = null
  let isOver = false
  const connect = async () => {
    const fresh = new pg.Client(settings)
    fresh.on('notification', ({ payload }) => heard(payload ?? ''))
    fresh.on('error', () => again(fresh))
    fresh.on('end', () => again(fresh))
    client = fresh
    await fresh.connect()
    await fresh.query(`listen ${channel}`)
  }
  const again = (broken: pg.Client) => {
    if (isOver || client !== broken) return
    client = null
    setTimeout(() => {
      if (isOver) return
      connect().then(
        () => heard(''),
        () => client && again(client),
      )
    }, PATIENCE_MILLISECONDS).unref()
  }
  await connect()
  return async () => {
    isOver = true
    await client?.end()
  }
}
