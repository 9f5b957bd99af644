import { once } from 'node:events'
import { chainReader } from './chain'
import { embeddedDatabase, postgresDatabase } from './database'
import { fingerprintOf } from './fingerprint'
import { repositoryRoot, spawnPonder, stopPonder } from './ponder-process'
import { loadRecord, saveRecord, type IndexRecord } from './record'
import type { StarterSettings } from './settings'
import type { Verdict } from './verdict'
import { finalityBlocks, watch } from './watch'

/** How one run of ponder ended. */
type Ending = 'stopped' | 'died' | 'outdated'

/** Keeps one index beside its chain: starts ponder, watches it, and starts over when the chain was rewritten. */
export class Indexer {
  readonly #settings: StarterSettings
  readonly #say: (sentence: string) => void
  readonly #stopping = new AbortController()
  readonly #chain
  readonly #database
  readonly #fingerprint

  constructor(settings: StarterSettings, say: (sentence: string) => void) {
    const { deployment, directory, databaseUrl, rpcUrls } = settings
    this.#settings = settings
    this.#say = say
    this.#chain = chainReader(rpcUrls)
    this.#database = databaseUrl ? postgresDatabase(databaseUrl) : embeddedDatabase(directory)
    this.#fingerprint = fingerprintOf(deployment, repositoryRoot)
  }

  get url(): string {
    return `http://127.0.0.1:${this.#settings.port}`
  }

  /** Ends ponder; `run` returns once it is gone. */
  stop(): void {
    this.#stopping.abort()
  }

  /** @returns once stopped; @throws {Error} when ponder ends by itself or the chain cannot be read. */
  async run(): Promise<void> {
    let { record, reused } = await this.#chooseIndex()
    for (;;) {
      const started = Date.now()
      const ending = await this.#runOnce(record, started)
      if (ending === 'stopped') return
      if (ending === 'died' && !reused) throw new Error('The indexer ended by itself.')
      this.#say(
        ending === 'died'
          ? 'the kept index could not be continued: indexing anew'
          : 'the chain was rewritten below the last final block: indexing anew',
      )
      record = await this.#renew(record)
      reused = false
    }
  }

  /** The kept index, if it is of these contracts on this very chain, else a new one. */
  async #chooseIndex(): Promise<{ record: IndexRecord; reused: boolean }> {
    const kept = loadRecord(this.#settings.directory)
    if (!kept || this.#settings.fresh) return { record: await this.#renew(kept), reused: false }
    if (kept.fingerprint !== this.#fingerprint) {
      this.#say('the kept index is of other contracts or other rules: indexing anew')
      return { record: await this.#renew(kept), reused: false }
    }
    const hash = kept.anchor ? await this.#chain.readBlockHash(kept.anchor.block) : null
    if (kept.anchor === null || hash === kept.anchor.hash) return { record: kept, reused: true }
    this.#say('the kept index is of another chain: indexing anew')
    return { record: await this.#renew(kept), reused: false }
  }

  async #renew(previous: IndexRecord | null): Promise<IndexRecord> {
    const { schemaPrefix, directory } = this.#settings
    if (previous) await this.#database.drop(previous.schema)
    await this.#database.forgetDownloads()
    const schema = `${schemaPrefix}_${Date.now().toString(36)}`
    const record = { fingerprint: this.#fingerprint, schema, anchor: null }
    saveRecord(directory, record)
    return record
  }

  async #runOnce(record: IndexRecord, started: number): Promise<Ending> {
    if (this.#stopping.signal.aborted) return 'stopped'
    const child = spawnPonder(this.#settings, record.schema)
    const ended = once(child, 'exit')
    const watching = new AbortController()
    const outdated = this.#watch(record, started, watching.signal)
    const ending = await Promise.race([
      outdated.then((): Ending => 'outdated'),
      ended.then((): Ending => 'died'),
      once(this.#stopping.signal, 'abort').then((): Ending => 'stopped'),
    ])
    watching.abort()
    await stopPonder(child)
    return ending
  }

  /** Resolves when the index has to be made anew. */
  #watch(record: IndexRecord, started: number, signal: AbortSignal): Promise<void> {
    const { deployment, development, directory } = this.#settings
    return new Promise((resolve, reject) => {
      let ready = false
      const onVerdict = (verdict: Verdict) => {
        if (verdict === 'level' && !ready) {
          ready = true
          this.#say(`indexer ready on ${this.url} after ${((Date.now() - started) / 1000).toFixed(1)} s`)
        }
        if (verdict === 'rewritten' || (verdict === 'stuck' && development)) resolve()
      }
      watch({
        chain: this.#chain,
        indexUrl: this.url,
        everyMilliseconds: development ? 300 : 3_000,
        finality: finalityBlocks(deployment.chainId),
        anchor: record.anchor,
        signal,
        onVerdict,
        onAnchor: (anchor) => {
          record.anchor = anchor
          saveRecord(directory, record)
        },
      }).catch(reject)
    })
  }
}
