import type { ConfigDocument } from '@/lib/protocol/config/config-document'
import { type ConfigKind, configKinds, kindOfNamespace, mergeOrder } from '@/lib/protocol/config/config-kind'
import {
  afterPush,
  changeConfig,
  type ConfigState,
  type FetchedConfig,
  isDirty,
  mergeConfig,
  obsoleteCopies,
} from '@/lib/protocol/config/config-state'
import { loadConfig, saveConfig } from '@/lib/protocol/config/saved-config'
import type { Documents } from '../engine/documents'
import type { SwarmEntry } from '../engine/network'
import { accountBook } from './account-book'

export type DocumentSeals = {
  seal(kind: ConfigKind, document: ConfigDocument): Uint8Array
  /** @returns undefined for a part of a document that is not complete. @throws when it is not one of this account. */
  open(kind: ConfigKind, data: Uint8Array): ConfigDocument | undefined
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
  const opened = (kind: ConfigKind, entries: readonly SwarmEntry[]): FetchedConfig[] =>
    entries.flatMap(({ hash, data, namespace }) => {
      if (kindOfNamespace(namespace) !== kind) return []
      const document = openOrUndefined(() => open(kind, data))
      return document ? [{ hash, document }] : []
    })
  return {
    book: accountBook(
      {
        read: (kind) => stateOf(kind).document.data,
        change: (kind, change) => void put(kind, changeConfig(stateOf(kind), change)),
      },
      now,
    ),
    merge: (entries) =>
      mergeOrder
        .map((kind) => put(kind, mergeConfig(stateOf(kind), opened(kind, entries))))
        .some((changed) => changed),
    takeUnsaved: () => {
      const taken = [...unsaved].map((kind) => ({
        namespace: configKinds[kind].namespace,
        value: saveConfig(stateOf(kind)),
      }))
      unsaved.clear()
      return taken
    },
    isDirty: () => mergeOrder.some((kind) => isDirty(stateOf(kind))),
    push: async (network) => {
      const pushed = mergeOrder
        .filter((kind) => isDirty(stateOf(kind)))
        .map((kind) => ({ kind, state: stateOf(kind), removed: obsoleteCopies(stateOf(kind)) }))
      const hashes = await network.pushDocuments({
        documents: pushed.map(({ kind, state }) => ({
          namespace: configKinds[kind].namespace,
          data: seal(kind, state.document),
        })),
        obsolete: pushed.flatMap(({ removed }) => removed),
      })
      for (const [index, { kind, state, removed }] of pushed.entries()) {
        const hash = hashes[index]
        if (hash !== undefined)
          put(kind, afterPush(stateOf(kind), { document: state.document, hash, removed }))
      }
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
