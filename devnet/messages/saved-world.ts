import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { StoredMessage } from './storage/box-store'
import type { Swarms } from './swarms'

const stored = z.object({
  pubkey: z.string(),
  namespace: z.int(),
  hash: z.string(),
  timestamp: z.number(),
  expiry: z.number(),
  data: z.string(),
})

const form = z.object({
  ports: z.record(z.string(), z.int()),
  /** Node and swarm, decimal. */
  swarms: z.array(z.tuple([z.string(), z.string().transform((id) => BigInt(id))])),
  boxes: z.record(z.string(), z.array(stored)),
})

/** What each node keeps, by its Ed25519 key. */
export type BoxesByNode = Readonly<Record<string, readonly StoredMessage[]>>

type Content = { ports: Readonly<Record<string, number>>; swarms: Swarms; boxes: BoxesByNode }

/** The file that carries the message network over a restart. */
export class SavedWorld {
  readonly ports: Readonly<Record<string, number>>
  readonly swarms: Swarms
  readonly boxes: BoxesByNode
  readonly #file: string
  #written = ''

  private constructor(file: string, { ports, swarms, boxes }: Content) {
    this.#file = file
    this.ports = ports
    this.swarms = swarms
    this.boxes = boxes
  }

  /** @throws {z.ZodError} when the file is damaged. */
  static open(folder: string): SavedWorld {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, 'messages.json')
    if (!existsSync(file)) return new SavedWorld(file, { ports: {}, swarms: new Map(), boxes: {} })
    const { ports, swarms, boxes } = form.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new SavedWorld(file, { ports, swarms: new Map(swarms), boxes })
  }

  /** Writes only what differs from the last time; a crash leaves the older file whole. */
  save({ ports, swarms, boxes }: Content): void {
    const ids = [...swarms].map(([node, id]) => [node, String(id)])
    const text = JSON.stringify({ ports, swarms: ids, boxes })
    if (text === this.#written) return
    writeFileSync(`${this.#file}.new`, text)
    renameSync(`${this.#file}.new`, this.#file)
    this.#written = text
  }
}
