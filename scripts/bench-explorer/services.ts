import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

/** Thousands of nodes take the network minutes to read on a busy machine. */
const READY_SECONDS = 900

/** A process of the bench, ended with it. */
export class Service {
  readonly #child: ChildProcess

  private constructor(child: ChildProcess) {
    this.#child = child
  }

  /** Starts a process and waits until `url` answers without an error. @throws when it ends or takes too long. */
  static async start(of: {
    args: readonly string[]
    env: Record<string, string>
    url: string
  }): Promise<Service> {
    const child = spawn(process.execPath, of.args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...of.env },
    })
    const service = new Service(child)
    const deadline = performance.now() + READY_SECONDS * 1_000
    while (!(await answers(of.url))) {
      if (child.exitCode !== null) throw new Error(`${of.args.join(' ')} ended with ${child.exitCode}`)
      if (performance.now() > deadline) throw new Error(`${of.url} did not answer in ${READY_SECONDS} s`)
      await wait(250)
    }
    return service
  }

  /** @throws when the process could not be started. */
  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('the process was not started')
    return this.#child.pid
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return
    this.#child.kill('SIGTERM')
    await once(this.#child, 'exit')
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )
