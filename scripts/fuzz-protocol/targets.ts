import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { padContent, unpadContent } from '@/lib/crypto/seal/padding'
import { bdecode } from '@/lib/protocol/bencoding/bdecode'
import { bencode } from '@/lib/protocol/bencoding/bencode'
import { changeDocument } from '@/lib/protocol/config/change-document'
import { emptyDocument, parseDocument } from '@/lib/protocol/config/config-document'
import { mergeDocuments } from '@/lib/protocol/config/merge-documents'
import { writeContact } from '@/lib/protocol/config/views/contacts'
import { setProfile } from '@/lib/protocol/config/views/user-profile'
import { buildContent } from '@/lib/protocol/message/build-content'
import { openMessage } from '@/lib/protocol/message/open-message'
import { readContent } from '@/lib/protocol/message/read-content'
import { sealMessage } from '@/lib/protocol/message/seal-message'
import { decodeContent, encodeContent } from '@/lib/protocol/protobuf/messages'
import { ProtocolError } from '@/lib/protocol/protocol-error'

export type Target = { corpus: readonly Uint8Array[]; run: (input: Uint8Array) => void }

const account = accountKeysFromSeed(new Uint8Array(32).fill(1))
const id = account.accountId
const sentAt = 1_775_000_000_000
const on = { author: id, sentAt }
const contents = [
  { kind: 'text', text: 'hello', quote: on, timer: { mode: 'after-send', seconds: 60 } },
  { kind: 'reaction', on, emoji: '😂', isOn: true },
  { kind: 'receipt', sentAt: [1, 2, 3] },
  { kind: 'typing', isTyping: true },
  { kind: 'unsend', message: on },
  { kind: 'accepted' },
] as const

const serialised = contents.map((content) => buildContent({ content, sentAt }))
const ephemeralSecretKey = new Uint8Array(32).fill(9)
const decoyRandom = new Uint8Array(128).fill(9)
const sealed = sealMessage({ account, to: id, content: contents[0], sentAt, ephemeralSecretKey, decoyRandom })

const first = changeDocument(emptyDocument, setProfile(new Map(), { name: 'Ann' }))
const one = changeDocument(first, writeContact(first.data, id, { name: 'Bob', isApproved: true }))
const other = changeDocument(first, setProfile(first.data, { name: 'Eve', notesPriority: 1 }))
const documents = [first.bytes, one.bytes, other.bytes]

/** What bytes from outside reach first, each with valid inputs to start from. */
export const targets: Readonly<Record<string, Target>> = {
  decoder: { corpus: [sealed], run: (input) => void openMessage(account, input) },
  protobuf: {
    corpus: serialised.map(padContent),
    run(input) {
      const content = decodeContent(unpadContent(input))
      readContent(content)
      encodeContent(content)
    },
  },
  bencoding: {
    corpus: documents,
    run(input) {
      const again = bencode(bdecode(input))
      if (Buffer.compare(again, input) !== 0) throw new Error('what was read is written differently')
    },
  },
  'config-merge': {
    corpus: documents,
    run(input) {
      const document = parseDocument(input)
      const there = mergeDocuments([document, one, other]).document
      const here = mergeDocuments([other, document, one]).document
      if (Buffer.compare(there.bytes, here.bytes) !== 0) throw new Error('two devices disagree')
    },
  },
}

export type Count = { read: number; refused: number }

/** @returns whether the input was read or refused. @throws whatever is no refusal: that is what is looked for. */
export function tryInput({ run }: Target, input: Uint8Array): keyof Count {
  try {
    run(input)
    return 'read'
  } catch (error) {
    if (error instanceof ProtocolError) return 'refused'
    throw error
  }
}
