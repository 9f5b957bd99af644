import { ProtocolError } from '../protocol-error'
import { type ConfigPart, joinParts } from './config-message'
import type { ConfigDocument } from './config-document'
import type { ConfigState, FetchedConfig } from './config-state'

/** A copy in the swarm that holds a part of a document. */
export type FetchedPart = {
  /** Name of the copy. */
  hash: string
  part: ConfigPart
}

/** More are not kept: the oldest belong to documents that were replaced before they were whole. */
const MOST_PARTS = 512

/**
 * Keeps parts until their document is whole.
 * @returns the documents that are whole now, once for each copy; the same state when no part came.
 */
export function collectParts(
  state: ConfigState,
  fetched: readonly FetchedPart[],
): { state: ConfigState; whole: readonly FetchedConfig[] } {
  if (fetched.length === 0) return { state, whole: [] }
  const known = new Set(state.parts.map(({ hash }) => hash))
  const all = [...state.parts, ...fetched.filter(({ hash }) => !known.has(hash))]
  const settled = new Set<string>()
  const names = new Set(all.map(({ part }) => part.whole))
  const whole = [...names].flatMap((name) => {
    const parts = all.filter(({ part }) => part.whole === name)
    const joined = joinOrRefuse(parts)
    if (joined !== 'incomplete') settled.add(name)
    return typeof joined === 'string' ? [] : parts.map(({ hash }) => ({ hash, document: joined }))
  })
  const parts = all.filter(({ part }) => !settled.has(part.whole)).slice(-MOST_PARTS)
  return { state: { ...state, parts }, whole }
}

function joinOrRefuse(parts: readonly FetchedPart[]): ConfigDocument | 'incomplete' | 'refused' {
  try {
    return joinParts(parts.map(({ part }) => part)) ?? 'incomplete'
  } catch (error) {
    if (error instanceof ProtocolError) return 'refused'
    throw error
  }
}
