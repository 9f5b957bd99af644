import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'

const READY_SECONDS = 180

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
