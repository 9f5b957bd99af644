import { type ConfigDocument, createDocument, LAG } from './config-document'
import { type ConfigDict, emptyDict, prune } from './config-value'
import { diffData } from './diff-data'

/** The document that follows another one when its data changes. */
export function changeDocument(current: ConfigDocument, data: ConfigDict): ConfigDocument {
  const seqno = current.seqno + 1n
  const next = prune(data)
  const { hash, diff } = current
  const lagged = [...current.lagged, { seqno: current.seqno, hash, diff }].filter(
    (entry) => entry.seqno > seqno - LAG,
  )
  return createDocument({
    seqno,
    data: next,
    lagged,
    diff: diffData(current.data, next),
    rest: current.rest,
  })
}

/** A merge with changes of one's own: the same document, told as if all of its data were new, as every device does. */
export function changeMerged(merged: ConfigDocument, data: ConfigDict): ConfigDocument {
  const next = prune(data)
  return createDocument({ ...merged, data: next, diff: diffData(emptyDict, next) })
}
