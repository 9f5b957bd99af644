import { utf8ToBytes, hexToBytes } from '@noble/hashes/utils.js'
import { base64 } from '@scure/base'
import { z } from 'zod'
import { verifyEd25519 } from '@/lib/crypto/account/account-keys'
import { readNodeList } from '../onion/node-list'
import type { Snode } from '../onion/snode'
import { SwarmError } from '../swarm-error'
import { messageHash } from './message-hash'

const key = z.string().regex(/^[0-9a-f]{64}$/)

const stored = z.object({
  hash: z.string(),
  swarm: z.record(
    key,
    z.object({
      hash: z.string().optional(),
      signature: z.base64().optional(),
      failed: z.boolean().optional(),
    }),
  ),
})

const retrieved = z.object({
  messages: z.array(
    z.object({ hash: z.string(), timestamp: z.int(), expiration: z.int(), data: z.base64() }),
  ),
  more: z.boolean().default(false),
})

const extended = z.object({
  swarm: z.record(
    key,
    z.object({
      updated: z.array(z.string()).optional(),
      unchanged: z.record(z.string(), z.int()).optional(),
      failed: z.boolean().optional(),
    }),
  ),
})

const swarm = z.object({
  snodes: z.array(
    z.looseObject({ ip: z.string(), port_https: z.int(), pubkey_ed25519: key, pubkey_x25519: key }),
  ),
})

const batch = z.object({ results: z.array(z.object({ code: z.int(), body: z.unknown() })) })

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw new SwarmError('lying-node', parsed.error.issues[0]?.path.join('.'))
  return parsed.data
}

export type Stored = { hash: string; stored: number; of: number }

/**
 * Who of the swarm keeps it; a node counts only with its own signature.
 * @throws {SwarmError} `lying-node` for another hash or no signature at all.
 */
export function readStored(body: unknown, expectedHash: string): Stored {
  const { hash, swarm: nodes } = read(stored, body)
  const entries = Object.entries(nodes)
  const keepers = entries.filter(
    ([publicKey, entry]) =>
      !entry.failed &&
      entry.signature !== undefined &&
      verifyEd25519({
        signature: base64.decode(entry.signature),
        message: utf8ToBytes(expectedHash),
        publicKey: hexToBytes(publicKey),
      }),
  )
  if (hash !== expectedHash || keepers.length === 0) throw new SwarmError('lying-node')
  return { hash, stored: keepers.length, of: entries.length }
}

export type Retrieved = {
  messages: { hash: string; storedAt: number; expiresAt: number; data: Uint8Array }[]
  hasMore: boolean
}

/**
 * Messages whose names follow from what they hold: who changes a copy cannot pass it off as the one that others keep.
 * @throws {SwarmError} `lying-node`.
 */
export function readRetrieved(body: unknown, box: { pubkey: string; namespace: number }): Retrieved {
  const { messages, more } = read(retrieved, body)
  return {
    messages: messages.map(({ hash, timestamp, expiration, data: encoded }) => {
      const data = base64.decode(encoded)
      if (messageHash({ ...box, data }) !== hash) throw new SwarmError('lying-node', hash.slice(0, 50))
      return { hash, storedAt: timestamp, expiresAt: expiration, data }
    }),
    hasMore: more,
  }
}

/** Copies that any node of the swarm still has. @throws {SwarmError} `lying-node` when no node says anything. */
export function readExtended(body: unknown): readonly string[] {
  const told = Object.values(read(extended, body).swarm).filter(({ failed }) => !failed)
  if (told.length === 0) throw new SwarmError('lying-node')
  return [
    ...new Set(told.flatMap(({ updated = [], unchanged = {} }) => [...updated, ...Object.keys(unchanged)])),
  ]
}

/** Members of a swarm whose keys belong together. @throws {SwarmError} `lying-node`. */
export const readSwarm = (body: unknown): Snode[] =>
  readNodeList(
    read(swarm, body).snodes.map((node) => ({ ...node, public_ip: node.ip, storage_port: node.port_https })),
  )

/** Results in the order of the requests; a sequence may end early. @throws {SwarmError} `lying-node`. */
export const readBatch = (body: unknown) => read(batch, body).results

/** The node's own time, for the clock. */
export const timeOf = (body: unknown): unknown =>
  typeof body === 'object' && body !== null && 't' in body ? body.t : undefined
