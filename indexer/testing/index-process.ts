import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { freePort } from './local-chain'

const starter = fileURLToPath(new URL('../start.ts', import.meta.url))

export type IndexProcessOptions = {
  deploymentFile: string
  directory: string
  fresh?: boolean
  environment?: Record<string, string>
}

/** The real starter with the real ponder, on a free port. */
export class IndexProcess {
  readonly url: string
  readonly lines: string[] = []
  readonly #child: ChildProcess
  readonly #output

  private constructor(port: number, options: IndexProcessOptions) {
    const { deploymentFile, directory, fresh = false, environment = {} } = options
    this.url = `http://127.0.0.1:${port}`
    this.#child = spawn(process.execPath, ['--import', 'tsx', starter, ...(fresh ? ['--fresh'] : [])], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        PONDER_DEPLOYMENT_FILE: deploymentFile,
        INDEXER_DATA_DIR: directory,
        INDEXER_PORT: String(port),
        ...environment,
      },
    })
    if (!this.#child.stdout) throw new Error('the starter has no output')
    this.#output = createInterface({ input: this.#child.stdout })
    this.#output.on('line', (line) => this.lines.push(line))
  }

  /** @returns once the starter says that the index is level with the chain. @throws when it ends before. */
  static async start(options: IndexProcessOptions): Promise<IndexProcess> {
    const started = new IndexProcess(await freePort(), options)
    await started.untilReady()
    return started
  }

  /** The starter; ponder is its child. @throws when it could not be started. */
  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('the starter was not started')
    return this.#child.pid
  }

  /** Resolves at the next `indexer ready`, also after the starter made the index anew. */
  untilReady(): Promise<void> {
    return new Promise((resolve, reject) => {
      const onLine = (line: string) => {
        if (!line.startsWith('indexer ready on ')) return
        this.#output.off('line', onLine)
        this.#child.off('exit', onExit)
        resolve()
      }
      const onExit = (code: number | null) =>
        reject(new Error(`the indexer ended with ${code}: ${this.lines.join(' / ')}`))
      this.#output.on('line', onLine)
      this.#child.once('exit', onExit)
    })
  }

  async get(path: string): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${this.url}${path}`)
    return { status: response.status, body: await response.json() }
  }

  /** Every item of a list, page by page. @throws when a page is refused. */
  async all<T>(
    path: string,
    read: (body: unknown) => { items: T[]; nextCursor: string | null },
  ): Promise<T[]> {
    const items: T[] = []
    let cursor: string | null = null
    do {
      const joint = path.includes('?') ? '&' : '?'
      const { status, body } = await this.get(cursor === null ? path : `${path}${joint}cursor=${cursor}`)
      if (status !== 200) throw new Error(`${path} answered ${status}: ${JSON.stringify(body)}`)
      const page = read(body)
      items.push(...page.items)
      cursor = page.nextCursor
    } while (cursor !== null)
    return items
  }

  /** @returns exit code of the starter after a polite end. */
  async stop(): Promise<number | null> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.kill('SIGTERM')
      await once(this.#child, 'exit')
    }
    return this.#child.exitCode
  }
}
