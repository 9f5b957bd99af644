import { applyDiff } from './apply-diff'
import { changeMerged } from './change-document'
import { compareVersions, type ConfigDocument, LAG, type LaggedDiff, versionKey } from './config-document'
import type { ConfigDict } from './config-value'

export type Merge = {
  document: ConfigDocument
  /** True when the document is a new one, which no device has stored yet. */
  isNew: boolean
}

type Replay = LaggedDiff & { source: ConfigDict }

/**
 * One document out of those of several devices. All devices that see the same ones write the same bytes.
 * @param documents - at least one.
 */
export function mergeDocuments(documents: readonly [ConfigDocument, ...ConfigDocument[]]): Merge {
  const remaining = latestOf(documents)
  const [highest] = remaining
  if (remaining.length === 1 || highest === undefined)
    return { document: highest ?? documents[0], isNew: false }
  const seqno = highest.seqno + 1n
  const replays = replaysOf(remaining)
  let data = highest.data
  for (const { diff, source } of replays) data = applyDiff(data, diff, source)
  const lagged = replays
    .filter((entry) => entry.seqno > seqno - LAG)
    .map(({ seqno: of, hash, diff }) => ({ seqno: of, hash, diff }))
  return { document: changeMerged({ ...highest, seqno, lagged }, data), isNew: true }
}

/** Those that no other one builds upon and that are not too old, the highest first. */
function latestOf(documents: readonly ConfigDocument[]): ConfigDocument[] {
  const distinct = new Map(documents.map((document) => [versionKey(document), document]))
  const superseded = new Set(documents.flatMap(({ lagged }) => lagged.map(versionKey)))
  const sorted = [...distinct.values()].toSorted((one, other) => compareVersions(other, one))
  const newest = sorted[0]?.seqno ?? 0n
  return sorted.filter((document) => document.seqno > newest - LAG && !superseded.has(versionKey(document)))
}

/** Every change that the documents know of, in order, each with the data of the highest document that carries it. */
function replaysOf(documents: readonly ConfigDocument[]): Replay[] {
  const replays = new Map<string, Replay>()
  for (const document of documents)
    for (const entry of [document, ...document.lagged]) {
      const { seqno, hash, diff } = entry
      const key = versionKey(entry)
      if (!replays.has(key)) replays.set(key, { seqno, hash, diff, source: document.data })
    }
  return [...replays.values()].toSorted(compareVersions)
}
