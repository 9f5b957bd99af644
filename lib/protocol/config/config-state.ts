import { bytesToHex } from '@noble/hashes/utils.js'
import { changeDocument, changeMerged } from './change-document'
import { type ConfigDocument, emptyDocument, versionKey } from './config-document'
import type { ConfigDict } from './config-value'
import type { FetchedPart } from './join-parts'
import { mergeDocuments } from './merge-documents'

/** A copy of a document in the swarm. */
export type StoredCopy = {
  /** Name that the swarm gave it. */
  hash: string
  /** Hash of the document, hex. */
  document: string
}

/** How the current document came about, which decides how further changes are written. */
export type Origin =
  /** It is stored, or the implicit first one. */
  | { kind: 'stored' }
  /** It follows a stored one and waits to be pushed. */
  | { kind: 'changed'; from: ConfigDocument }
  /** It unites several and waits to be pushed. */
  | { kind: 'merged' }
  /** It is on its way to the swarm, where others may read it: a change is a document of its own. */
  | { kind: 'pushing' }
  /** It was stored, and the swarm has lost it: waits to be pushed as it is. */
  | { kind: 'lost' }

/** One document of the account as this device knows it. */
export type ConfigState = {
  document: ConfigDocument
  origin: Origin
  copies: readonly StoredCopy[]
  /** Of documents that did not come whole yet. */
  parts: readonly FetchedPart[]
}

export const emptyConfig: ConfigState = {
  document: emptyDocument,
  origin: { kind: 'stored' },
  copies: [],
  parts: [],
}

export const isDirty = ({ origin }: ConfigState): boolean => origin.kind !== 'stored'

/** From now on others may know the document; it stays dirty until `afterPush`. */
export const beginPush = (state: ConfigState): ConfigState =>
  isDirty(state) ? { ...state, origin: { kind: 'pushing' } } : state

/** All changes before a push belong to one document. */
export function changeConfig(state: ConfigState, change: (data: ConfigDict) => ConfigDict): ConfigState {
  const { document, origin } = state
  const data = change(document.data)
  if (data === document.data) return state
  if (origin.kind === 'merged') return { ...state, document: changeMerged(document, data) }
  const from = origin.kind === 'changed' ? origin.from : document
  return { ...state, document: changeDocument(from, data), origin: { kind: 'changed', from } }
}

export type FetchedConfig = {
  /** Name of the copy in the swarm. */
  hash: string
  document: ConfigDocument
}

/** Takes documents that came from the swarm. @returns the same state when they tell nothing new. */
export function mergeConfig(state: ConfigState, fetched: readonly FetchedConfig[]): ConfigState {
  const known = new Set(state.copies.map(({ hash }) => hash))
  const unseen = fetched.filter(({ hash }) => !known.has(hash))
  if (unseen.length === 0) return state
  const copies = [...state.copies, ...unseen.map(({ hash, document }) => copyOf(hash, document))]
  const { document, isNew } = mergeDocuments([state.document, ...unseen.map((entry) => entry.document)])
  if (isNew) return { ...state, document, origin: { kind: 'merged' }, copies }
  // The same document: whether it is stored by now depends on whether it was among those that came.
  const isOwn = versionKey(document) === versionKey(state.document)
  const isStored = !isOwn || unseen.some((entry) => versionKey(entry.document) === versionKey(document))
  return {
    ...state,
    document: isOwn ? state.document : document,
    origin: isStored ? { kind: 'stored' } : state.origin,
    copies,
  }
}

/** Copies that the current document replaces. */
export const obsoleteCopies = ({ document, copies }: ConfigState): readonly string[] => {
  const current = bytesToHex(document.hash)
  return copies.filter((copy) => copy.document !== current).map(({ hash }) => hash)
}

/** Copies to be kept alive in the swarm: one for each part of the document. */
export const currentCopies = ({ document, copies }: ConfigState): readonly string[] => {
  const current = bytesToHex(document.hash)
  return copies.filter((copy) => copy.document === current).map(({ hash }) => hash)
}

/** The swarm has these copies no longer. @returns the same state when the document does not miss any of them. */
export function loseCopies(state: ConfigState, lost: readonly string[]): ConfigState {
  const isLost = currentCopies(state).some((hash) => lost.includes(hash))
  if (!isLost) return state
  const copies = state.copies.filter(({ hash }) => !lost.includes(hash))
  return { ...state, copies, origin: state.origin.kind === 'stored' ? { kind: 'lost' } : state.origin }
}

export type Push = {
  /** The document that was stored. */
  document: ConfigDocument
  /** Names of its copies: one for each part. */
  hashes: readonly string[]
  /** Copies that were removed with it. */
  removed: readonly string[]
}

/** After a push; what changed or was merged meanwhile follows the document that was pushed. */
export function afterPush(state: ConfigState, { document, hashes, removed }: Push): ConfigState {
  const copies = [
    ...state.copies.filter(({ hash }) => !removed.includes(hash) && !hashes.includes(hash)),
    ...hashes.map((hash) => copyOf(hash, document)),
  ]
  if (versionKey(state.document) === versionKey(document))
    return { ...state, origin: { kind: 'stored' }, copies }
  if (state.document.lagged.some((entry) => versionKey(entry) === versionKey(document)))
    return { ...state, copies }
  const others = copies.filter(({ hash }) => !hashes.includes(hash))
  return mergeConfig(
    { ...state, copies: others },
    hashes.map((hash) => ({ hash, document })),
  )
}

const copyOf = (hash: string, document: ConfigDocument): StoredCopy => ({
  hash,
  document: bytesToHex(document.hash),
})
