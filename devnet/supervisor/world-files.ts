import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Deployment, parseDeployment } from '@/lib/deployment/deployment'

const record = z.object({
  /** Which contracts the world was made from. */
  contracts: z.string(),
  /** Unix seconds of the first block. */
  genesis: z.number(),
  /** Whether its people have posted what they sell and bid for to the portal. */
  hasListings: z.boolean().default(false),
})

export type WorldRecord = z.infer<typeof record>

/** Files of one local world. */
export class WorldFiles {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  get chainState() {
    return join(this.folder, 'chain-state.json')
  }
  get deployment() {
    return join(this.folder, 'deployment.json')
  }
  get accounts() {
    return join(this.folder, 'accounts.json')
  }
  get indexer() {
    return join(this.folder, 'indexer')
  }
  get #record() {
    return join(this.folder, 'world.json')
  }

  clear() {
    rmSync(this.folder, { recursive: true, force: true })
    mkdirSync(this.folder, { recursive: true })
  }

  /** Whether a finished world lies here. @throws {Error} naming `--reset` when it is damaged or of other contracts. */
  holdsWorld(contracts: string): boolean {
    mkdirSync(this.folder, { recursive: true })
    if (!existsSync(this.#record)) return false
    const hint = `Start over with "npm start -- --reset".`
    try {
      const saved = this.loadRecord()
      if (saved.contracts !== contracts)
        throw new Error(`The world in ${this.folder} was made with other contracts. ${hint}`)
      this.loadDeployment()
      if (!existsSync(this.chainState))
        throw new Error(`The world in ${this.folder} has lost its chain. ${hint}`)
      return true
    } catch (error) {
      if (error instanceof Error && error.message.endsWith(hint)) throw error
      throw new Error(`The world in ${this.folder} is damaged. ${hint}`, { cause: error })
    }
  }

  loadDeployment = (): Deployment => parseDeployment(JSON.parse(readFileSync(this.deployment, 'utf8')))

  save(file: string, content: object) {
    mkdirSync(this.folder, { recursive: true })
    writeFileSync(file, JSON.stringify(content, null, 2))
  }

  loadRecord = (): WorldRecord => record.parse(JSON.parse(readFileSync(this.#record, 'utf8')))

  saveRecord(of: WorldRecord) {
    this.save(this.#record, of)
  }
}
