import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePort } from './local-chain'

/** Account `nobody` of Debian: Postgres refuses to run as root. */
const NOBODY = 65_534
const START_SECONDS = 20

const identity = () => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {})

/** @returns version of the Postgres on the PATH; null when there is none. */
export function postgresVersion(): string | null {
  try {
    execFileSync('initdb', ['--version'], { stdio: 'ignore' })
    return execFileSync('postgres', ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** A private Postgres server with an empty database, on loopback. */
export class LocalPostgres {
  readonly url: string
  readonly #folder: string
  readonly #server: ChildProcess

  private constructor(port: number) {
    this.#folder = mkdtempSync(join(tmpdir(), 'indexer-postgres-'))
    const { uid, gid } = identity()
    if (uid !== undefined && gid !== undefined) chownSync(this.#folder, uid, gid)
    const data = join(this.#folder, 'data')
    const asUser = { ...identity(), cwd: this.#folder }
    execFileSync('initdb', ['-D', data, '-U', 'index', '-A', 'trust', '--no-sync', '-E', 'UTF8'], {
      ...asUser,
      stdio: 'ignore',
    })
    this.url = `postgres://index@127.0.0.1:${port}/postgres`
    const settings = ['-F', '-h', '127.0.0.1', '-p', String(port), '-k', this.#folder]
    this.#server = spawn('postgres', ['-D', data, ...settings], { ...asUser, stdio: 'ignore' })
  }

  static async start(): Promise<LocalPostgres> {
    const server = new LocalPostgres(await freePort())
    const deadline = Date.now() + START_SECONDS * 1_000
    while (
      !(await server.query('select 1').then(
        () => true,
        () => false,
      ))
    )
      if (Date.now() > deadline) throw new Error('Postgres did not start')
    return server
  }

  async query<Row extends pg.QueryResultRow>(text: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url })
    await client.connect()
    try {
      return (await client.query<Row>(text)).rows
    } finally {
      await client.end()
    }
  }

  async stop(): Promise<void> {
    this.#server.kill('SIGINT')
    if (this.#server.exitCode === null && this.#server.signalCode === null) await once(this.#server, 'exit')
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
