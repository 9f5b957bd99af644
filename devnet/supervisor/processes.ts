import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Child } from './child'
import { untilReady } from './ready'

/** Absolute path of the repository root. */
export const root = join(fileURLToPath(import.meta.url), '..', '..', '..')

export type Listeners = {
  /** Told every line of every process. */
  onLine?: ((name: string, line: string) => void) | undefined
  /** Told when a process ends by itself once the world is up. */
  onCrash?: ((name: string, how: string, lastLines: readonly string[]) => void) | undefined
}

type Program = { args: readonly string[]; env?: Record<string, string>; withIpc?: boolean }

/** The processes of a world. One that ends by itself ends the wait for all others. */
export class Processes {
  readonly #listeners: Listeners
  readonly #children = new Map<string, Child>()
  readonly #ending = new AbortController()
  readonly #gaveUp: Promise<never>
  #giveUp: (error: Error) => void = () => {}
  #isUp = false

  constructor(listeners: Listeners) {
    this.#listeners = listeners
    this.#gaveUp = new Promise((_, reject) => {
      this.#giveUp = reject
    })
    this.#gaveUp.catch(() => {})
  }

  /** Aborted as soon as the world is being stopped. */
  get ending(): AbortSignal {
    return this.#ending.signal
  }

  /** From now on a process that ends by itself is told. */
  areUp() {
    this.#isUp = true
  }

  script(name: string, path: string, env: Record<string, string>): Child {
    const args = ['--import', 'tsx', join(root, path)]
    return this.start(name, process.execPath, { args, env, withIpc: name === 'network' })
  }

  start(name: string, command: string, { args, env = {}, withIpc = false }: Program): Child {
    if (this.ending.aborted) throw new Error('The world is being stopped.')
    if (!existsSync(command)) throw new Error(`${command} is missing.`)
    const child = new Child({
      ...{ name, command, args, env, cwd: root, withIpc },
      onLine: (from, line) => this.line(from, line),
      onCrash: (from, how) => this.#crashed(from, how),
    })
    this.#children.set(name, child)
    return child
  }

  async stop(name: string): Promise<void> {
    const child = this.#children.get(name)
    this.#children.delete(name)
    await child?.stop()
  }

  /** Ends every process, the chain last; none is started any more. */
  async stopAll(): Promise<void> {
    this.#ending.abort()
    const children = [...this.#children.values()].reverse()
    this.#children.clear()
    const chain = children.find(({ name }) => name === 'chain')
    await Promise.all(children.filter((child) => child !== chain).map((child) => child.stop()))
    await chain?.stop()
  }

  line(name: string, line: string) {
    this.#listeners.onLine?.(name, line)
  }

  /** @param what - as a sentence begins with it. */
  ready(what: string, seconds: number, isReady: () => Promise<boolean>) {
    return untilReady({ what, seconds, isReady, gaveUp: this.#gaveUp })
  }

  #crashed(name: string, how: string) {
    const lines = this.#children.get(name)?.lastLines ?? []
    if (this.#isUp) this.#listeners.onCrash?.(name, how, lines)
    this.#giveUp(new Error(`The ${name} process ended (${how}): ${lines.slice(-3).join(' / ')}`))
  }
}
