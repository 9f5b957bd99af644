import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { changeDocument, changeMerged } from '@/lib/protocol/config/change-document'
import { emptyDocument, parseDocument } from '@/lib/protocol/config/config-document'
import type { ConfigDict } from '@/lib/protocol/config/config-value'
import { mergeDocuments } from '@/lib/protocol/config/merge-documents'
import { paddedConfigSize } from '@/lib/protocol/config/padded-size'
import { applyChanges, readState } from './config-views'
import { expectSame, type Checks } from './check'

const paddedSize = z.object({ size: z.int(), overhead: z.int(), padded: z.int() })
const merge = z.object({
  config: z.string(),
  parents: z.array(z.string()),
  changes: z.record(z.string(), z.unknown()),
  seqno: z.int(),
  result_document: z.string(),
  state: z.record(z.string(), z.unknown()),
})

function checkPaddedSize(vector: unknown): void {
  const { size, overhead, padded } = paddedSize.parse(vector)
  expectSame('padded size', paddedConfigSize(size, overhead), padded)
}

const hexBytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))

function checkMerge(vector: unknown): void {
  const file = merge.parse(vector)
  const result = documentOf(file.parents.map(hexBytes), (data) =>
    applyChanges(file.config, data, file.changes),
  )
  expectSame('number', result.seqno, BigInt(file.seqno))
  expectSame('document', encodeHex(result.bytes), file.result_document)
  expectSame('what it says', readState(file.config, result.data), file.state)
}

/** What a device holds, or pushes next, that found these documents and then changed the data. */
export function documentOf(parents: readonly Uint8Array[], change: (data: ConfigDict) => ConfigDict) {
  const [first = emptyDocument, ...others] = parents.map(parseDocument)
  const { document, isNew } = mergeDocuments([first, ...others])
  const data = change(document.data)
  if (data === document.data) return document
  return isNew ? changeMerged(document, data) : changeDocument(document, data)
}

export const configChecks: Checks = {
  'config.padded_size': checkPaddedSize,
  'config.document_merge': checkMerge,
}
