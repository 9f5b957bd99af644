import type { ConfigDocument } from '@/lib/protocol/config/config-document'
import { type ConfigKind, configKinds, kindOfNamespace, mergeOrder } from '@/lib/protocol/config/config-kind'
import {
  afterPush,
  beginPush,
  changeConfig,
  type ConfigState,
  currentCopies,
  type FetchedConfig,
  isDirty,
  loseCopies,
  mergeConfig,
  obsoleteCopies,
} from '@/lib/protocol/config/config-state'
import { collectParts, type FetchedPart } from '@/lib/protocol/config/join-parts'
import { type ConfigPart, isPart } from '@/lib/protocol/config/config-message'
import { loadConfig, saveConfig } from '@/lib/protocol/config/saved-config'
import type { Documents } from '../engine/documents'
import type { SwarmEntry } from '../engine/network'
import { accountBook } from './account-book'

export type DocumentSeals = {
  /** @returns the document in as many pieces as it takes. */
  seal(kind: ConfigKind, document: ConfigDocument): readonly Uint8Array[]
  /** @throws when it is not one of this account. */
  open(kind: ConfigKind, data: Uint8Array): ConfigDocument | ConfigPart
}

type Options = DocumentSeals & {
  /** As they were kept, by namespace. */
  saved: ReadonlyMap<number, unknown>
  /** Milliseconds, network clock. */
  now: () => number
}

/** The four synced documents of an account. */
export function accountDocuments({ seal, open, saved, now }: Options): Documents {
  const states = new Map<ConfigKind, ConfigState>(
    mergeOrder.map((kind) => [kind, loadKept(saved.get(configKinds[kind].namespace))]),
  )
  const unsaved = new Set<ConfigKind>()
  const stateOf = (kind: ConfigKind): ConfigState => states.get(kind) ?? loadConfig(undefined)
  const put = (kind: ConfigKind, state: ConfigState) => {
    if (state === stateOf(kind)) return false
    states.set(kind, state)
    unsaved.add(kind)
    return true
  }
  const toKeep = (kind: ConfigKind) => ({
    namespace: configKinds[kind].namespace,
    value: saveConfig(stateOf(kind)),
  })
  const merged = (kind: ConfigKind, entries: readonly SwarmEntry[]): ConfigState => {
    const documents: FetchedConfig[] = []
    const parts: FetchedPart[] = []
    for (const { hash, data } of entries.filter(({ namespace }) => kindOfNamespace(namespace) === kind)) {
      const opened = openOrUndefined(() => open(kind, data))
      if (!opened) continue
      if (isPart(opened)) parts.push({ hash, part: opened })
      else documents.push({ hash, document: opened })
    }
    const { state, whole } = collectParts(stateOf(kind), parts)
    return mergeConfig(state, [...documents, ...whole])
  }
  return {
    book: accountBook(
      {
        read: (kind) => stateOf(kind).document.data,
        change: (kind, change) => void put(kind, changeConfig(stateOf(kind), change)),
      },
      now,
    ),
    merge: (entries) => mergeOrder.map((kind) => put(kind, merged(kind, entries))).some((changed) => changed),
    takeUnsaved: () => {
      const taken = [...unsaved].map(toKeep)
      unsaved.clear()
      return taken
    },
    all: () => mergeOrder.map(toKeep),
    isDirty: () => mergeOrder.some((kind) => isDirty(stateOf(kind))),
    push: async (network) => {
      const pushed = mergeOrder
        .filter((kind) => isDirty(stateOf(kind)))
        .map((kind) => {
          const state = beginPush(stateOf(kind))
          put(kind, state)
          return { kind, state, pieces: seal(kind, state.document), removed: obsoleteCopies(state) }
        })
      const hashes = await network.pushDocuments({
        documents: pushed.flatMap(({ kind, pieces }) =>
          pieces.map((data) => ({ namespace: configKinds[kind].namespace, data })),
        ),
        obsolete: pushed.flatMap(({ removed }) => removed),
      })
      let taken = 0
      for (const { kind, state, pieces, removed } of pushed) {
        const own = hashes.slice(taken, (taken += pieces.length))
        put(kind, afterPush(stateOf(kind), { document: state.document, hashes: own, removed }))
      }
    },
    keep: async (network) => {
      const copies = mergeOrder.flatMap((kind) => currentCopies(stateOf(kind)))
      const kept = new Set(await network.extend(copies))
      const lost = copies.filter((hash) => !kept.has(hash))
      for (const kind of mergeOrder) put(kind, loseCopies(stateOf(kind), lost))
    },
  }
}

/** What was kept and cannot be read any more is fetched again from the swarm. */
function loadKept(value: unknown): ConfigState {
  try {
    return loadConfig(value)
  } catch {
    return loadConfig(undefined)
  }
}

/** Only the account itself can write there, but an older or newer application may write what is not known here. */
function openOrUndefined<Value>(open: () => Value): Value | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}
