import { encodeHex } from '@/lib/crypto/bytes'
import type { RawRecord, RawStore } from './raw-store'
import { decodeRecord, encodeRecord } from './record-codec'
import { StorageError } from './storage-error'
import type { StorageKeys } from './storage-keys'

const NONCE_BYTES = 12
const ID_BYTES = 16

/** Names one record: a table, the group within it that is listed together, and the key within the table. */
export type Place = { table: string; group?: string; key: string }

export type Changes = {
  put?: readonly (Place & { value: unknown })[]
  remove?: readonly Pick<Place, 'table' | 'key'>[]
}

/** Encrypted records with readable places. Values are JSON with byte arrays. */
export type SealedStore = {
  read(place: Pick<Place, 'table' | 'key'>): Promise<unknown>
  list(of: { table: string; group?: string }): Promise<readonly unknown[]>
  /** All or nothing, and on disk when it returns. @throws {StorageError} */
  write(changes: Changes): Promise<void>
}

/**
 * Seals every record with AES-256-GCM, its place bound in, and names it by a keyed hash: who reads the database learns how
 * many records of how many groups there are and how large they are, not whose or when.
 */
export function sealedStore(raw: RawStore, keys: StorageKeys): SealedStore {
  const partitions = new Map<string, Promise<string>>()
  const partitionOf = ({ table, group = '' }: { table: string; group?: string }) => {
    const text = `partition\0${table}\0${group}`
    const known = partitions.get(text) ?? nameOf(keys, text)
    partitions.set(text, known)
    return known
  }
  const idOf = ({ table, key }: { table: string; key: string }) => nameOf(keys, `record\0${table}\0${key}`)
  return {
    read: async (place) => {
      const record = await raw.read(await idOf(place))
      return record && (await open(keys, record))
    },
    list: async (of) => {
      const records = await raw.list(await partitionOf(of))
      return await Promise.all(records.map((record) => open(keys, record)))
    },
    write: async ({ put = [], remove = [] }) => {
      const sealed = await Promise.all(
        put.map(async (change) =>
          seal(keys, { id: await idOf(change), partition: await partitionOf(change) }, change.value),
        ),
      )
      await raw.apply({ put: sealed, remove: await Promise.all(remove.map(idOf)) })
    },
  }
}

async function nameOf({ index }: StorageKeys, text: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', index, new TextEncoder().encode(text))
  return encodeHex(new Uint8Array(mac, 0, ID_BYTES))
}

const bound = ({ id, partition }: { id: string; partition: string }) =>
  new TextEncoder().encode(`${id}${partition}`)

async function seal(
  { content }: StorageKeys,
  at: Omit<RawRecord, 'box'>,
  value: unknown,
): Promise<RawRecord> {
  const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES))
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound(at) }
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, content, encodeRecord(value)))
  const box = new Uint8Array(NONCE_BYTES + sealed.length)
  box.set(iv)
  box.set(sealed, NONCE_BYTES)
  return { ...at, box }
}

async function open({ content }: StorageKeys, record: RawRecord): Promise<unknown> {
  const iv = record.box.slice(0, NONCE_BYTES)
  const algorithm = { name: 'AES-GCM', iv, additionalData: bound(record) }
  try {
    return decodeRecord(
      new Uint8Array(await crypto.subtle.decrypt(algorithm, content, record.box.slice(NONCE_BYTES))),
    )
  } catch (cause) {
    throw new StorageError('record-damaged', cause)
  }
}
