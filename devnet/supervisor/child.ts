import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

export type ChildOptions = {
  name: string
  command: string
  args: readonly string[]
  env: Record<string, string | undefined>
  cwd: string
  /** Called with every line that the process prints. */
  onLine: (name: string, line: string) => void
  /** Called when the process ends without having been asked to. */
  onCrash: (name: string, how: string) => void
  /** Opens a channel for messages; only for Node programs. */
  withIpc?: boolean
}

const PATIENCE_MILLISECONDS = 5_000
const LINES_KEPT = 12

/** One process of the world in its own process group, so that nothing it started can outlive it. */
export class Child {
  readonly name: string
  readonly process: ChildProcess
  readonly #exited: Promise<void>
  readonly #lines: string[] = []
  #isStopping = false

  constructor(options: ChildOptions) {
    this.name = options.name
    this.process = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', ...(options.withIpc ? (['ipc'] as const) : [])],
    })
    for (const stream of [this.process.stdout, this.process.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', (line) => {
          this.#lines.push(line)
          if (this.#lines.length > LINES_KEPT) this.#lines.shift()
          options.onLine(this.name, line)
        })
    this.#exited = new Promise((resolve) => {
      const end = (how: string) => {
        resolve()
        if (!this.#isStopping) options.onCrash(this.name, how)
      }
      this.process.once('error', (error) => end(error.message))
      this.process.once('exit', (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`))
    })
  }

  /** What the process printed last, for a report. */
  get lastLines(): readonly string[] {
    return this.#lines
  }

  /** Asks the whole group to end, and ends it by force after five seconds. */
  async stop(): Promise<void> {
    this.#isStopping = true
    this.#signal('SIGTERM')
    const force = setTimeout(() => this.#signal('SIGKILL'), PATIENCE_MILLISECONDS)
    await this.#exited
    clearTimeout(force)
    this.#signal('SIGKILL')
  }

  #signal(signal: NodeJS.Signals) {
    if (this.process.pid === undefined) return
    try {
      process.kill(-this.process.pid, signal)
    } catch {
      // The group is gone already, which is what was wanted.
    }
  }
}
