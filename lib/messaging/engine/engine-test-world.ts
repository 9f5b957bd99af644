/** What the tests of the engine stand on: swarms in memory, messages in plain JSON. */
import { createHash } from 'node:crypto'
import { parseDocument } from '@/lib/protocol/config/config-document'
import type { Picture } from '@/lib/protocol/config/views/picture'
import type { CommunityRecord } from '@/lib/protocol/config/views/user-groups'
import { accountDocuments } from '../documents/account-documents'
import type { Codec } from './codec'
import { type Book, type Contact, unknownContact } from './contact'
import type { Documents } from './documents'
import type { Incoming, IncomingContent } from './incoming'
import type { Network, SwarmEntry } from './network'
import type { OutgoingContent } from './send/outgoing'

const DAY = 86_400_000
const MESSAGE_TTL = 14 * DAY
const DOCUMENT_TTL = 30 * DAY

type Fault = () => Error | undefined

export function testSwarms() {
  const boxes = new Map<string, SwarmEntry[]>()
  let ahead = 0
  const now = () => Date.now() + ahead
  let fault: { decide: Fault; when: 'before' | 'after' } | undefined
  const boxOf = (id: string) => boxes.get(id) ?? boxes.set(id, []).get(id) ?? []
  const trip = (moment: 'before' | 'after') => {
    const error = fault?.when === moment ? fault.decide() : undefined
    if (error) throw error
  }
  const put = (to: string, data: Uint8Array, ttlMilliseconds = MESSAGE_TTL, namespace = 0) => {
    const hash = createHash('sha256').update(`${to} ${namespace}`).update(data).digest('base64')
    const box = boxOf(to)
    const storedAt = now()
    const expiresAt = storedAt + ttlMilliseconds
    if (!box.some((entry) => entry.hash === hash)) box.push({ namespace, hash, data, storedAt, expiresAt })
    return hash
  }
  const keep = (to: string, wanted: (entry: SwarmEntry) => boolean) =>
    void boxes.set(to, boxOf(to).filter(wanted))
  const networkOf = (id: string): Network => ({
    now,
    store: async ({ to, data, ttlMilliseconds }) => {
      trip('before')
      const hash = put(to, data, ttlMilliseconds)
      trip('after')
      return { hash, stored: 5, of: 5 }
    },
    poll: async (cursors) => {
      trip('before')
      keep(id, ({ expiresAt }) => expiresAt > now())
      const box = boxOf(id)
      const after = box.findIndex(({ hash }) => hash === cursors[0]?.hash) + 1
      const entries = box.slice(after, after + 10)
      const last = entries.at(-1)
      trip('after')
      return {
        entries,
        cursors: last ? [{ node: 'n', namespace: 0, hash: last.hash }] : [],
        hasMore: box.length > after + 10,
      }
    },
    remove: async (hashes) => keep(id, ({ hash }) => !hashes.includes(hash)),
    shorten: async () => {},
    extend: async (hashes) => {
      trip('before')
      const kept = boxOf(id).filter(({ hash }) => hashes.includes(hash))
      boxes.set(
        id,
        boxOf(id).map((entry) =>
          kept.includes(entry) ? { ...entry, expiresAt: now() + DOCUMENT_TTL } : entry,
        ),
      )
      return kept.map(({ hash }) => hash)
    },
    pushDocuments: async ({ documents, obsolete }) => {
      trip('before')
      const hashes = documents.map(({ namespace, data }) => put(id, data, DOCUMENT_TTL, namespace))
      keep(id, ({ hash }) => !obsolete.includes(hash))
      trip('after')
      return hashes
    },
    resolveName: async () => undefined,
    toServer: () => Promise.reject(new Error('there are no servers')),
  })
  return {
    networkOf,
    put,
    storedFor: (id: string) => boxOf(id),
    /** The swarm loses what it kept for somebody. */
    lose: (id: string) => void boxes.delete(id),
    /** The nodes' clocks run so many milliseconds ahead of the computer's. */
    moveClock: (milliseconds: number) => void (ahead = milliseconds),
    fail: (decide: Fault | undefined, when: 'before' | 'after' = 'before') =>
      void (fault = decide && { decide, when }),
  }
}

type Written = { sender: string; sentAt: number; content: OutgoingContent; syncTarget?: string }

/** Messages in plain JSON: sealing is tested where it is done. */
export const plainCodec = (ownId: string): Codec => ({
  seal: ({ to: _to, ...message }) =>
    new TextEncoder().encode(JSON.stringify({ sender: ownId, ...message } satisfies Written)),
  open: ({ data, hash }): Incoming => {
    const { content, ...rest } = JSON.parse(new TextDecoder().decode(data)) as Written
    return { ...rest, hash, content: asIncoming(content) }
  },
})

function asIncoming(content: OutgoingContent): IncomingContent {
  if (content.kind === 'timer') return { kind: 'message', content }
  if (content.kind !== 'text') return content
  const { text, quote, timer, files = [] } = content
  const listed = files.map(({ fileName: name, size: bytes, ...file }) => ({ ...file, name, bytes }))
  return {
    kind: 'message',
    content: files.length > 0 ? { kind: 'files', text, files: listed } : { kind: 'text', text },
    ...(quote && { quote }),
    ...(timer && { timer }),
  }
}

export function testBook(entries: Record<string, Partial<Contact>> = {}): Book {
  const contacts = new Map(
    Object.entries(entries).map(([id, part]) => [id, { ...unknownContact(id), ...part }]),
  )
  const readUntil = new Map<string, number>()
  const rooms = new Map<string, CommunityRecord>()
  let picture: Picture | undefined
  let notes: ReturnType<Book['notes']> = { priority: 0 }
  return {
    contact: (id) => contacts.get(id),
    contacts: () => [...contacts.values()],
    changeContact: (id, part) =>
      void contacts.set(id, { ...(contacts.get(id) ?? unknownContact(id)), ...part }),
    ownProfile: () => ({ name: 'Me', updatedAtSeconds: 1, ...(picture && { picture }) }),
    setOwnName: () => {},
    setOwnPicture: (chosen) => void (picture = chosen),
    moveOwnPicture: (moved) => void (picture = moved),
    notes: () => notes,
    changeNotes: ({ priority = notes.priority, timer }) =>
      void (notes = { priority, ...(timer && { timer }) }),
    communities: () => [...rooms.values()],
    putCommunity: (one) => void rooms.set(`${one.base}/${one.room}`, one),
    eraseCommunity: ({ base, room }) => void rooms.delete(`${base}/${room}`),
    readUntil: (id) => readUntil.get(id) ?? 0,
    setReadUntil: (id, until) => void readUntil.set(id, until),
  }
}

/** The documents of the account as they are, but for their seals. */
export const plainDocuments = (now: () => number): Documents =>
  accountDocuments({
    seal: (_, document) => [document.bytes],
    open: (_, data) => parseDocument(data),
    saved: new Map(),
    now,
  })

export const testDocuments = (): Documents => ({
  book: testBook(),
  merge: () => false,
  takeUnsaved: () => [],
  all: () => [],
  isDirty: () => false,
  push: async () => {},
  keep: async () => {},
})
