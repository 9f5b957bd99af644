import 'server-only'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import { MIGRATIONS } from './migrations'
import type { Store } from './store'

/**
 * The embedded database: one folder, one process.
 * @param folder - made when missing; null keeps everything in memory.
 * @throws {Error} one sentence when another process has it open.
 */
export async function openEmbedded(folder: string | null): Promise<Store> {
  if (folder !== null) claim(folder)
  const client = await PGlite.create(folder === null ? {} : { dataDir: join(folder, 'data') })
  const database = drizzle(client, { casing: 'snake_case' })
  await migrate(database, { migrationsFolder: MIGRATIONS })
  let isLed = false
  return {
    kind: 'embedded',
    database,
    lead: async (run) => {
      if (isLed) return
      isLed = true
      try {
        await run()
      } finally {
        isLed = false
      }
    },
    listen: (channel, heard) => client.listen(channel, heard),
    close: () => client.close(),
  }
}

/** Two processes in one folder would destroy it. */
function claim(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'opened-by.pid')
  const holder = holderOf(file)
  if (holder !== null)
    throw new Error(
      `Process ${holder} has the order book in ${folder} open. Use DATABASE_URL for several servers; if that process is no portal, delete ${file}.`,
    )
  writeFileSync(file, String(process.pid))
}

/** The other process that lives and wrote the file; null for none. */
function holderOf(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    if (!Number.isSafeInteger(pid) || pid <= 0 || pid === process.pid) return null
    process.kill(pid, 0)
    return pid
  } catch (error) {
    // No file, or no such process. One of another account may not be signalled, and lives.
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM'
    return isForeign ? Number(readFileSync(file, 'utf8')) : null
  }
}
