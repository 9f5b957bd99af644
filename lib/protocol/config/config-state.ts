import { bytesToHex } from '@noble/hashes/utils.js'
import { changeDocument, changeMerged } from './change-document'
import { type ConfigDocument, emptyDocument, versionKey } from './config-document'
import type { ConfigDict } from './config-value'
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

/** One document of the account as this device knows it. */
export type ConfigState = {
  document: ConfigDocument
  origin: Origin
  copies: readonly StoredCopy[]
}

export const emptyConfig: ConfigState = {
  document: emptyDocument,
  origin: { kind: 'stored' },
  copies: [],
}

export const isDirty = ({ origin }: ConfigState): boolean => origin.kind !== 'stored'

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
  if (isNew) return { document, origin: { kind: 'merged' }, copies }
  // The same document: whether it is stored by now depends on whether it was among those that came.
  const isOwn = versionKey(document) === versionKey(state.document)
  const isStored = !isOwn || unseen.some((entry) => versionKey(entry.document) === versionKey(document))
  return {
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

/** Copies to be kept alive in the swarm. */
export const currentCopies = ({ document, copies }: ConfigState): readonly string[] => {
  const current = bytesToHex(document.hash)
  return copies.filter((copy) => copy.document === current).map(({ hash }) => hash)
}

export type Push = {
  /** The document that was stored. */
  document: ConfigDocument
  /** Name of its copy. */
  hash: string
  /** Copies that were removed with it. */
  removed: readonly string[]
}

/** After a push; what changed meanwhile follows the document that was pushed. */
export function afterPush(state: ConfigState, { document, hash, removed }: Push): ConfigState {
  const copies = [
    ...state.copies.filter((copy) => !removed.includes(copy.hash) && copy.hash !== hash),
    copyOf(hash, document),
  ]
  if (versionKey(state.document) === versionKey(document))
    return { document: state.document, origin: { kind: 'stored' }, copies }
  // A merge that came in between has the pushed document among its own; a change does not.
  if (state.document.lagged.some((entry) => versionKey(entry) === versionKey(document)))
    return { ...state, copies }
  if (state.origin.kind === 'changed')
    return {
      document: changeDocument(document, state.document.data),
      origin: { kind: 'changed', from: document },
      copies,
    }
  return mergeConfig({ ...state, copies: copies.slice(0, -1) }, [{ hash, document }])
}

const copyOf = (hash: string, document: ConfigDocument): StoredCopy => ({
  hash,
  document: bytesToHex(document.hash),
})
