import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { padContent } from '@/lib/crypto/seal/padding'
import { signThenSeal } from '@/lib/crypto/seal/sign-then-seal'
import { wrapEnvelope } from '@/lib/protocol/message/wire'
import { type Content, encodeContent } from '@/lib/protocol/protobuf/messages'
import type { Picture } from '@/lib/protocol/config/views/picture'
import type { SealRequest } from '../engine/codec'
import type { Incoming } from '../engine/incoming'
import { accountCodec } from './account-codec'

const keys = (byte: number) => accountKeysFromSeed(new Uint8Array(32).fill(byte))
const [ann, bob, eve] = [keys(1), keys(2), keys(3)]
const sentAt = 1_800_000_000_000

const codecOf = (account: typeof ann, name: string, picture?: Picture) =>
  accountCodec({
    account,
    profile: () => ({ name, updatedAtSeconds: 7, ...(picture && { picture }) }),
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  })

const annSeals = (of: Pick<SealRequest, 'content'> & Partial<SealRequest>) =>
  codecOf(ann, 'Ann').seal({ to: bob.accountId, sentAt, ...of })

/** What only other applications write. */
const annSealsRaw = (content: Content) =>
  wrapEnvelope({
    timestamp: sentAt,
    content: signThenSeal({
      from: ann,
      to: bob.accountId,
      message: padContent(encodeContent({ ...content, sigTimestamp: sentAt })),
      ephemeralSecretKey: crypto.getRandomValues(new Uint8Array(32)),
    }),
  })

const invite = {
  groupSessionId: `03${'ab'.repeat(32)}`,
  name: 'Friends',
  memberAuthData: new Uint8Array(100),
  adminSignature: new Uint8Array(64),
}

const entry = (data: Uint8Array) => ({
  data,
  hash: 'h',
  namespace: 0,
  storedAt: sentAt,
  expiresAt: sentAt * 2,
})
const bobOpens = (data: Uint8Array): Incoming | undefined => codecOf(bob, 'Bob').open(entry(data))
const text = { kind: 'text', text: 'hello' } as const

describe('accountCodec', () => {
  it('a message opens for whom it is, with its proven sender and the name that goes with it', () => {
    expect(bobOpens(annSeals({ content: text }))).toEqual({
      sender: ann.accountId,
      sentAt,
      hash: 'h',
      content: {
        kind: 'message',
        content: text,
        profile: { name: 'Ann', updatedAtSeconds: 7 },
      },
    })
  })

  it('where a display picture is, and what opens it, goes with what is seen and with an acceptance', () => {
    const picture = { url: 'http://files.test/file/1', key: new Uint8Array(32).fill(1) }
    for (const content of [text, { kind: 'accepted' } as const]) {
      const sealed = codecOf(ann, 'Ann', picture).seal({ to: bob.accountId, sentAt, content })
      expect(bobOpens(sealed)?.content).toMatchObject({ profile: { name: 'Ann', picture } })
    }
  })

  it('a copy for one’s own devices tells its conversation, and no name', () => {
    const copy = annSeals({ to: ann.accountId, content: text, syncTarget: bob.accountId })
    expect(codecOf(ann, 'Ann').open(entry(copy))).toEqual({
      sender: ann.accountId,
      sentAt,
      syncTarget: bob.accountId,
      hash: 'h',
      content: { kind: 'message', content: text },
    })
  })

  it.each([
    { kind: 'reaction', on: { author: bob.accountId, sentAt: 1 }, emoji: '😂', isOn: true },
    { kind: 'receipt', sentAt: [1, 2] },
    { kind: 'typing', isTyping: true },
    { kind: 'unsend', message: { author: ann.accountId, sentAt: 1 } },
  ] as const)('$kind arrives as it was said', (content) => {
    expect(bobOpens(annSeals({ content }))?.content).toEqual(content)
  })

  it('a changed timer is a message to see', () => {
    const timer = { mode: 'after-read', seconds: 300 } as const
    expect(bobOpens(annSeals({ content: { kind: 'timer', timer } }))?.content).toMatchObject({
      kind: 'message',
      content: { kind: 'timer', timer },
    })
  })

  it.each<[string, Content, object]>([
    [
      'an invitation to a group',
      { dataMessage: { profile: { displayName: 'Ann' }, groupUpdateMessage: { inviteMessage: invite } } },
      { kind: 'notice', what: 'group-invite', name: 'Friends' },
    ],
    ['a screenshot', { dataExtractionNotification: { type: 1 } }, { kind: 'notice', what: 'screenshot' }],
    ['a saved file', { dataExtractionNotification: { type: 2 } }, { kind: 'notice', what: 'saved' }],
    ['a call', { callMessage: { type: 6, uuid: 'u' } }, { kind: 'notice', what: 'missed-call' }],
  ])('%s, which is not taken part in here, is told', (_, content, expected) => {
    const opened = bobOpens(annSealsRaw(content))?.content
    expect(opened).toMatchObject({ kind: 'message', content: expected })
  })

  it('never seals twice alike, and shows nothing of what is inside', () => {
    const [one, two] = [annSeals({ content: text }), annSeals({ content: text })]
    expect(one).not.toEqual(two)
    const seen = Buffer.from(one).toString('latin1')
    for (const secret of ['hello', 'Ann', ann.accountId.slice(2)]) expect(seen).not.toContain(secret)
    expect(Buffer.from(one).toString('hex')).not.toContain(ann.accountId.slice(2))
  })

  it('error: for somebody else, changed by one bit in the seal, or garbage', () => {
    const sealed = annSeals({ content: text })
    expect(() => codecOf(eve, 'Eve').open(entry(sealed))).toThrow()
    for (const at of [40, sealed.length - 120, sealed.length - 200])
      expect(() => bobOpens(sealed.map((byte, index) => (index === at ? byte ^ 1 : byte)))).toThrow()
    expect(() => bobOpens(new TextEncoder().encode('garbage'))).toThrow()
    expect(() => bobOpens(new Uint8Array())).toThrow()
  })
})
