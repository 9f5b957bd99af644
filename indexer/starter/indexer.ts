import { once } from 'node:events'
import { chainReader } from './chain'
import { embeddedDatabase, postgresDatabase } from './database'
import { fingerprintOf } from './fingerprint'
import { repositoryRoot, spawnPonder, stopPonder } from './ponder-process'
import { loadRecord, saveRecord, type IndexRecord } from './record'
import type { StarterSettings } from './settings'
import type { Verdict } from './verdict'
import { finalityBlocks, watch } from './watch'

/** How one run of ponder ended; `died-early` is before it was ready for the first time. */
type Ending = 'stopped' | 'died' | 'died-early' | 'outdated'

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
      const ending = await this.#runOnce(record)
      if (ending === 'stopped') return
      if (ending === 'died' || (ending === 'died-early' && !reused))
        throw new Error('The indexer ended by itself.')
      this.#say(
        ending === 'died-early'
          ? 'the kept index could not be continued: indexing anew'
          : 'the chain was rewritten below the last final block: indexing anew',
      )
      record = await this.#renew(record)
      reused = false
    }
  }

  async #chooseIndex(): Promise<{ record: IndexRecord; reused: boolean }> {
    const kept = loadRecord(this.#settings.directory)
    const reason = kept ? await this.#whyNot(kept) : 'there is no index yet'
    if (kept && reason === null) return { record: kept, reused: true }
    this.#say(`${reason}: indexing anew`)
    return { record: await this.#renew(kept), reused: false }
  }

  /** @returns null when the kept index is of these contracts on this very chain and can be continued. */
  async #whyNot(kept: IndexRecord): Promise<string | null> {
    const { fresh, development } = this.#settings
    if (fresh) return 'a fresh index was asked for'
    if (kept.fingerprint !== this.#fingerprint) return 'the kept index is of other contracts or other rules'
    if (development && !kept.closed) return 'the kept index was not closed'
    const hash = kept.anchor ? await this.#chain.readBlockHash(kept.anchor.block) : null
    return kept.anchor === null || hash === kept.anchor.hash ? null : 'the kept index is of another chain'
  }

  async #renew(previous: IndexRecord | null): Promise<IndexRecord> {
    const { schemaPrefix, directory } = this.#settings
    if (previous) await this.#database.drop(previous.schema)
    await this.#database.forgetDownloads()
    const schema = `${schemaPrefix}_${Date.now().toString(36)}`
    const record = { fingerprint: this.#fingerprint, schema, anchor: null, closed: true }
    saveRecord(directory, record)
    return record
  }

  async #runOnce(record: IndexRecord): Promise<Ending> {
    if (this.#stopping.signal.aborted) return 'stopped'
    const started = Date.now()
    this.#keep(record, { closed: false })
    const child = spawnPonder(this.#settings, record.schema)
    const ended = once(child, 'exit')
    const watching = new AbortController()
    let ready = false
    const onReady = () => {
      ready = true
      this.#say(`indexer ready on ${this.url} after ${((Date.now() - started) / 1000).toFixed(1)} s`)
    }
    const ending = await Promise.race([
      this.#untilOutdated(record, onReady, watching.signal).then((): Ending => 'outdated'),
      ended.then((): Ending => (ready ? 'died' : 'died-early')),
      once(this.#stopping.signal, 'abort').then((): Ending => 'stopped'),
    ])
    watching.abort()
    await stopPonder(child)
    this.#keep(record, { closed: child.exitCode === 0 })
    return ending
  }

  #keep(record: IndexRecord, change: Partial<IndexRecord>): void {
    Object.assign(record, change)
    saveRecord(this.#settings.directory, record)
  }

  /** Resolves when the index has to be made anew. */
  #untilOutdated(record: IndexRecord, onReady: () => void, signal: AbortSignal): Promise<void> {
    const { deployment, development } = this.#settings
    return new Promise((resolve, reject) => {
      let ready = false
      const onVerdict = (verdict: Verdict) => {
        if (verdict === 'level' && !ready) onReady()
        ready ||= verdict === 'level'
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
        onAnchor: (anchor) => this.#keep(record, { anchor }),
      }).catch(reject)
    })
  }
}
