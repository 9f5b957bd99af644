import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { isPart } from '@/lib/protocol/config/config-message'
import { configKinds, kindOfNamespace } from '@/lib/protocol/config/config-kind'
import { openConfig, sealConfig, wrapConfig } from '@/lib/protocol/config/seal-config'
import { hexBytes } from './wire'
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
  parents: z.array(hexBytes),
  changes: z.record(z.string(), z.unknown()),
  seqno: z.int(),
  result_document: z.string(),
  state: z.record(z.string(), z.unknown()),
})

function checkPaddedSize(vector: unknown): void {
  const { size, overhead, padded } = paddedSize.parse(vector)
  expectSame('padded size', paddedConfigSize(size, overhead), padded)
}

function checkMerge(vector: unknown): void {
  const file = merge.parse(vector)
  const result = documentOf(file.parents, (data) => applyChanges(file.config, data, file.changes))
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

const pushed = z.object({
  config: z.string(),
  namespace: z.int(),
  seed32: hexBytes,
  changes: z.record(z.string(), z.unknown()),
  merged_inputs: z.array(z.object({ data: hexBytes })).default([]),
  seqno: z.int(),
  pushed_wrapped_hex: hexBytes,
  inner_encrypted_hex: hexBytes,
  compressed: z.boolean(),
  bencoded_plaintext_hex: z.string(),
  fields: z.looseObject({ needs_push: z.boolean() }),
})

/** Opens what the device stored, computes it again, and seals it again byte for byte (compression aside). */
function checkPush(vector: unknown): void {
  const file = pushed.parse(vector)
  const account = accountKeysFromSeed(file.seed32)
  const kind = kindOfNamespace(file.namespace)
  if (!kind) throw new Error(`no document in namespace ${file.namespace}`)
  const open = (data: Uint8Array) => {
    const read = openConfig({ account, kind, data })
    if (isPart(read)) throw new Error('a part of a document')
    return read
  }
  const parents = file.merged_inputs.map(({ data }) => open(data).bytes)
  const document = documentOf(parents, (data) => applyChanges(file.config, data, file.changes))
  expectSame('number', document.seqno, BigInt(file.seqno))
  expectSame('document', encodeHex(document.bytes), file.bencoded_plaintext_hex)
  for (const stored of [file.pushed_wrapped_hex, file.inner_encrypted_hex])
    expectSame('opened', encodeHex(open(stored).bytes), file.bencoded_plaintext_hex)
  const { needs_push: _isDirty, ...state } = file.fields
  expectSame('what it says', readState(file.config, document.data), state)
  const shared = { kind: configKinds[kind].wire, seqno: file.seqno, data: file.inner_encrypted_hex }
  const wrapped = wrapConfig(account, shared)
  expectSame('wrapped', wrapped && encodeHex(wrapped), encodeHex(file.pushed_wrapped_hex))
  if (!file.compressed)
    expectSame(
      'sealed',
      sealConfig({ account, kind, document }).map(encodeHex).join(''),
      encodeHex(file.pushed_wrapped_hex),
    )
}

export const configChecks: Checks = {
  'config.padded_size': checkPaddedSize,
  'config.document_merge': checkMerge,
  'config.push_and_merge': checkPush,
}
