import { rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

/** Where ponder keeps what it downloaded from a chain, per chain id, for all schemas of a database. */
const DOWNLOADS = 'ponder_sync'

export type IndexDatabase = {
  /** Removes an index. */
  drop(schema: string): Promise<void>
  /** Removes what was downloaded from a chain whose past is no longer true. */
  forgetDownloads(): Promise<void>
}

/** The embedded database holds one index and its downloads in one folder. */
export function embeddedDatabase(directory: string): IndexDatabase {
  const remove = () => {
    rmSync(join(directory, 'pglite'), { recursive: true, force: true })
    return Promise.resolve()
  }
  return { drop: remove, forgetDownloads: remove }
}

export function postgresDatabase(connectionString: string): IndexDatabase {
  const dropSchema = async (schema: string) => {
    const client = new pg.Client({ connectionString })
    await client.connect()
    try {
      await client.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`)
    } finally {
      await client.end()
    }
  }
  return { drop: dropSchema, forgetDownloads: () => dropSchema(DOWNLOADS) }
}
