import { readFile, rename, writeFile } from 'node:fs/promises'

/** What a server knows, in memory and as JSON in a file; it can be put back to how it was at a moment. */
export class KeptState<State> {
  #state: State
  readonly #file: string
  readonly #snapshots = new Map<string, string>()
  #writing: Promise<void> | undefined
  #isStale = false

  private constructor(file: string, state: State) {
    this.#file = file
    this.#state = state
  }

  /** @param first - what a new server begins with. */
  static async open<State>(file: string, first: () => State): Promise<KeptState<State>> {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    })
    return new KeptState(file, text === undefined ? first() : (JSON.parse(text) as State))
  }

  /** May be changed in place; `save` afterwards. */
  get state(): State {
    return this.#state
  }

  /** Writes the file soon; changes made while it is written are written together afterwards. */
  save(): void {
    this.#isStale = true
    this.#writing ??= this.#write().finally(() => (this.#writing = undefined))
  }

  /** Resolves once everything is in the file. */
  async saved(): Promise<void> {
    await this.#writing
  }

  snapshot(id: string): void {
    this.#snapshots.set(id, JSON.stringify(this.#state))
  }

  /** @throws {Error} when there is no such snapshot. */
  revert(id: string): void {
    const text = this.#snapshots.get(id)
    if (text === undefined) throw new Error(`There is no snapshot ${id} of ${this.#file}.`)
    this.#state = JSON.parse(text) as State
    this.save()
  }

  async #write(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false
      await writeFile(`${this.#file}.new`, JSON.stringify(this.#state))
      await rename(`${this.#file}.new`, this.#file)
    }
  }
}
