import 'server-only'
import { join } from 'node:path'

/** Folder of the schema's steps, read when a database is opened. The server runs in the root of the repository. */
export const MIGRATIONS = join(
  /* turbopackIgnore: true */ process.cwd(),
  'lib',
  'server',
  'market',
  'store',
  'migrations',
)
