import { ed25519 } from '@noble/curves/ed25519.js'
import { bytesToNumberLE } from '@noble/curves/utils.js'
import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { padContent } from '@/lib/crypto/seal/padding'
import { signThenSeal } from '@/lib/crypto/seal/sign-then-seal'
import { type Content, encodeContent } from '../protobuf/messages'
import type { OutgoingContent } from './build-content'
import { openMessage } from './open-message'
import { sealMessage } from './seal-message'
import { unwrapEnvelope, wrapEnvelope } from './wire'

const ann = accountKeysFromSeed(new Uint8Array(32).fill(1))
const bob = accountKeysFromSeed(new Uint8Array(32).fill(2))
const eve = accountKeysFromSeed(new Uint8Array(32).fill(3))
const sentAt = 1_775_000_000_000
const ephemeralSecretKey = new Uint8Array(32).fill(7)
const decoyRandom = new Uint8Array(128).fill(8)
const failure = (code: string) => expect.objectContaining({ code })

const toBob = (content: OutgoingContent, syncTarget?: string) =>
  sealMessage({
    account: ann,
    to: bob.accountId,
    content,
    sentAt,
    ephemeralSecretKey,
    decoyRandom,
    profile: { name: 'Ann', updatedAtSeconds: 5 },
    ...(syncTarget !== undefined && { syncTarget }),
  })

/** Content of any shape, sealed by the rules. */
const sealed = (content: Content, at = sentAt) =>
  wrapEnvelope({
    timestamp: at,
    content: signThenSeal({
      from: ann,
      to: bob.accountId,
      message: padContent(encodeContent(content)),
      ephemeralSecretKey,
    }),
  })

describe('a message to another account', () => {
  const on = { author: bob.accountId, sentAt: sentAt - 1 }
  const timer = { mode: 'after-read', seconds: 60 } as const
  const profile = { name: 'Ann', updatedAtSeconds: 5 }
  const pairs: readonly [OutgoingContent, object][] = [
    [
      { kind: 'text', text: 'hello 🎂', quote: on, timer },
      { kind: 'text', text: 'hello 🎂', files: [], quote: on, timer, profile },
    ],
    [
      { kind: 'timer', timer },
      { kind: 'timer', timer, profile },
    ],
    [
      { kind: 'timer', timer: undefined },
      { kind: 'timer', timer: undefined, profile },
    ],
    [
      { kind: 'reaction', on, emoji: '😂', isOn: false },
      { kind: 'reaction', on, emoji: '😂', isOn: false },
    ],
    [
      { kind: 'receipt', sentAt: [1, 2] },
      { kind: 'receipt', sentAt: [1, 2] },
    ],
    [
      { kind: 'typing', isTyping: true },
      { kind: 'typing', isTyping: true },
    ],
    [
      { kind: 'unsend', message: on },
      { kind: 'unsend', message: on },
    ],
    [{ kind: 'accepted' }, { kind: 'accepted', profile }],
    [
      { kind: 'text', text: '', community: { url: 'https://a/b', name: 'B' } },
      { kind: 'community', url: 'https://a/b', name: 'B', profile },
    ],
  ]

  it.each(pairs)('%o arrives', (content, expected) => {
    expect(openMessage(bob, toBob(content))).toEqual({ sender: ann.accountId, sentAt, content: expected })
  })

  it('a file arrives with what opens it', () => {
    const file = {
      url: 'http://filev2.getsession.org/file/1',
      contentType: 'image/png',
      fileName: 'a.png',
      size: 5,
      key: new Uint8Array(32).fill(4),
      digest: new Uint8Array(),
      isVoice: false,
      width: 1,
      height: 2,
      caption: '',
    }
    const { content } = openMessage(bob, toBob({ kind: 'text', text: '', files: [file] }))
    expect(content).toMatchObject({ kind: 'text', files: [file] })
  })

  it('a copy for one’s own devices names the conversation, and only one’s own does', () => {
    const copy = sealMessage({
      account: ann,
      to: ann.accountId,
      content: { kind: 'text', text: 'hi' },
      sentAt,
      ephemeralSecretKey,
      decoyRandom,
      syncTarget: bob.accountId,
    })
    expect(openMessage(ann, copy)).toMatchObject({ sender: ann.accountId, syncTarget: bob.accountId })
    const foreign = toBob({ kind: 'text', text: 'hi' }, eve.accountId)
    expect(() => openMessage(bob, foreign)).toThrow(failure('forged-message'))
  })

  it('carries what a paid account would sign: a point and a scalar that tell nothing', () => {
    const { proSignature = new Uint8Array() } = unwrapEnvelope(toBob({ kind: 'text', text: 'hi' }))
    const [point, scalar] = [proSignature.subarray(0, 32), proSignature.subarray(32)]
    expect(() => ed25519.Point.fromBytes(point).assertValidity()).not.toThrow()
    expect(ed25519.Point.Fn.isValid(bytesToNumberLE(scalar))).toBe(true)
    expect([point, scalar]).not.toContainEqual(new Uint8Array(32))
  })

  it('cannot be opened by others, nor after a bit was changed', () => {
    const data = toBob({ kind: 'text', text: 'hi' })
    expect(() => openMessage(eve, data)).toThrow(failure('bad-message'))
    const { content } = unwrapEnvelope(data)
    const flipped = content.map((byte, index) => (index === 40 ? byte ^ 1 : byte))
    expect(() => openMessage(bob, wrapEnvelope({ timestamp: sentAt, content: flipped }))).toThrow(
      failure('bad-message'),
    )
  })

  it('put under another time it is refused; without a time inside it is taken', () => {
    const { content } = unwrapEnvelope(toBob({ kind: 'text', text: 'hi' }))
    expect(() => openMessage(bob, wrapEnvelope({ timestamp: sentAt + 1, content }))).toThrow(
      failure('replayed-message'),
    )
    expect(openMessage(bob, sealed({ dataMessage: { body: 'old' } })).sentAt).toBe(sentAt)
    expect(() => openMessage(bob, sealed({ dataMessage: { body: 'old' } }, 0))).toThrow(
      failure('bad-message'),
    )
  })

  it('too large for a swarm it is not sent', () => {
    expect(() => toBob({ kind: 'text', text: 'x'.repeat(77_000) })).toThrow(failure('message-too-large'))
  })
})

describe('messages of other applications', () => {
  const read = (content: Content) => openMessage(bob, sealed({ ...content, sigTimestamp: sentAt })).content

  it.each<[string, Content, object]>([
    ['nothing', {}, { kind: 'unknown' }],
    ['an empty message', { dataMessage: {} }, { kind: 'unknown' }],
    ['flags of the future', { dataMessage: { body: 'x', flags: 4 } }, { kind: 'unknown' }],
    ['a call', { callMessage: { type: 6, uuid: 'u' } }, { kind: 'missed-call' }],
    ['signalling of a call', { callMessage: { type: 4, uuid: 'u' } }, { kind: 'unknown' }],
    ['a refusal', { messageRequestResponse: { isApproved: false } }, { kind: 'unknown' }],
    ['an old receipt', { receiptMessage: { type: 0, timestamp: [1] } }, { kind: 'unknown' }],
    [
      'a screenshot',
      { dataExtractionNotification: { type: 1 } },
      { kind: 'media-notice', what: 'screenshot' },
    ],
    [
      'a timer without its mode',
      { dataMessage: { body: 'x' }, expirationTimer: 9 },
      { kind: 'text', text: 'x', files: [], timer: { mode: 'after-read', seconds: 9 } },
    ],
  ])('%s', (_, content, expected) => expect(read(content)).toEqual(expected))

  it('a name of 60 kB is cut, and not within a character', () => {
    const content = read({ dataMessage: { body: 'x', profile: { displayName: '🎂'.repeat(15_000) } } })
    expect(content).toMatchObject({ profile: { name: '🎂'.repeat(25) } })
  })

  it('typing at another time is refused', () => {
    expect(() => read({ typingMessage: { timestamp: 5, action: 0 } })).toThrow(failure('replayed-message'))
  })
})
