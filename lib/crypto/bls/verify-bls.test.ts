import { describe, expect, it } from 'vitest'
import { decodeHex } from '../bytes'
import { exitMessage, liquidationMessage, proofOfPossessionMessage, rewardMessage } from './bls-messages'
import { aggregateBlsPublicKeys, blsPublicKeyFromSecret } from './bls-public-key'
import { blsSecretKey } from './bls-secret-key'
import { aggregateBlsSignatures, fromG2 } from './bls-signature'
import { blsTags } from './bls-tags'
import { hashToG2Steps } from './hash-to-g2'
import { proveBlsPossession, signBls } from './sign-bls'
import { verifyBls, verifyNetworkSignature, verifyProofOfPossession } from './verify-bls'

const OPERATOR = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const OTHER = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const CONTRACT = '0xC2B9fC251aC068763EbDfdecc792E3352E351c00'
const tags = blsTags({ chainId: 42161, contract: CONTRACT })
const ed25519PublicKey = new Uint8Array(32).fill(9)
const code = (expected: string) => expect.objectContaining({ name: 'CryptoError', code: expected })

const secrets = [11n, 12n, 13n, 14n].map(blsSecretKey)
const keys = secrets.map(blsPublicKeyFromSecret)
const [firstSecret = blsSecretKey(1n)] = secrets
const [firstKey = { X: 0n, Y: 0n }, secondKey = { X: 0n, Y: 0n }] = keys

describe('verifyBls', () => {
  const message = new Uint8Array([1, 2, 3])
  const hashToG2Tag = tags.hashToG2
  const signature = signBls({ secretKey: firstSecret, message, hashToG2Tag })
  const valid = { publicKey: firstKey, message, hashToG2Tag, signature }
  const outside = hashToG2Steps({ message, hashToG2Tag }).mappedPoint

  it('accepts the signature of the key over the message', () => {
    expect(verifyBls(valid)).toBe(true)
  })

  it.each([
    ['another message', { message: new Uint8Array([1, 2, 4]) }],
    ['another tag', { hashToG2Tag: tags.reward }],
    ['another key', { publicKey: secondKey }],
    ['no key', { publicKey: { X: 0n, Y: 0n } }],
    ['a key off the curve', { publicKey: { X: 1n, Y: 1n } }],
    ['no signature', { signature: { sigs0: 0n, sigs1: 0n, sigs2: 0n, sigs3: 0n } }],
    ['a signature off the curve', { signature: { ...signature, sigs0: signature.sigs0 + 1n } }],
    ['a signature outside the subgroup', { signature: fromG2(outside) }],
    [
      'key and signature both at infinity',
      { publicKey: { X: 0n, Y: 0n }, signature: { sigs0: 0n, sigs1: 0n, sigs2: 0n, sigs3: 0n } },
    ],
  ])('refuses %s', (_, change) => {
    expect(verifyBls({ ...valid, ...change })).toBe(false)
  })

  it('throws for a tag of another length', () => {
    expect(() => verifyBls({ ...valid, hashToG2Tag: new Uint8Array(31) })).toThrow(code('bad-bytes'))
  })
})

describe('a proof of possession', () => {
  const signature = proveBlsPossession({ secretKey: firstSecret, operator: OPERATOR, ed25519PublicKey, tags })
  const valid = { publicKey: firstKey, operator: OPERATOR, ed25519PublicKey, tags, signature }

  it('binds key, operator and Ed25519 key', () => {
    expect(verifyProofOfPossession(valid)).toBe(true)
    expect(verifyProofOfPossession({ ...valid, operator: OPERATOR.toLowerCase() })).toBe(true)
  })

  it.each([
    ['another operator', { operator: OTHER }],
    ['another Ed25519 key', { ed25519PublicKey: new Uint8Array(32).fill(8) }],
    ['another BLS key', { publicKey: secondKey }],
    ['another chain', { tags: blsTags({ chainId: 421614, contract: CONTRACT }) }],
    ['another contract', { tags: blsTags({ chainId: 42161, contract: OTHER }) }],
  ])('does not hold for %s', (_, change) => {
    expect(verifyProofOfPossession({ ...valid, ...change })).toBe(false)
  })
})

describe('a network signature', () => {
  const message = rewardMessage(tags, { recipient: OTHER, lifetime: 5n })
  const aggregatePublicKey = aggregateBlsPublicKeys(keys)
  const parts = secrets.map((secretKey) => signBls({ secretKey, message, hashToG2Tag: tags.hashToG2 }))
  const of = { aggregatePublicKey, message, hashToG2Tag: tags.hashToG2 }

  it('holds when everybody signed', () => {
    expect(verifyNetworkSignature({ ...of, nonSigners: [], signature: aggregateBlsSignatures(parts) })).toBe(
      true,
    )
  })

  it('holds when the absent are listed, each once', () => {
    const signature = aggregateBlsSignatures(parts.slice(1))
    expect(verifyNetworkSignature({ ...of, nonSigners: [firstKey], signature })).toBe(true)
    expect(verifyNetworkSignature({ ...of, nonSigners: [], signature })).toBe(false)
    expect(verifyNetworkSignature({ ...of, nonSigners: [firstKey, firstKey], signature })).toBe(false)
  })

  it('goes stale when a node joins after signing', () => {
    const joined = blsPublicKeyFromSecret(blsSecretKey(99n))
    const grown = { ...of, aggregatePublicKey: aggregateBlsPublicKeys([...keys, joined]) }
    const signature = aggregateBlsSignatures(parts)
    expect(verifyNetworkSignature({ ...grown, nonSigners: [], signature })).toBe(false)
    expect(verifyNetworkSignature({ ...grown, nonSigners: [joined], signature })).toBe(true)
  })

  it('does not hold when nobody is left to have signed', () => {
    const signature = aggregateBlsSignatures([])
    expect(verifyNetworkSignature({ ...of, nonSigners: keys, signature })).toBe(false)
  })

  it('does not hold for another amount', () => {
    const changed = { ...of, message: rewardMessage(tags, { recipient: OTHER, lifetime: 6n }) }
    const signature = aggregateBlsSignatures(parts)
    expect(verifyNetworkSignature({ ...changed, nonSigners: [], signature })).toBe(false)
  })
})

describe('messages', () => {
  it('have their fixed lengths', () => {
    const removal = { publicKey: firstKey, timestamp: 1n }
    const proof = { publicKey: firstKey, operator: OPERATOR, ed25519PublicKey }
    expect(proofOfPossessionMessage(tags, proof)).toHaveLength(148)
    expect(rewardMessage(tags, { recipient: OTHER, lifetime: 1n })).toHaveLength(84)
    expect(exitMessage(tags, removal)).toHaveLength(128)
    expect(liquidationMessage(tags, removal)).toHaveLength(128)
  })

  it.each(['0x1234', OTHER.slice(2), `${OTHER}00`])('refuse the address %j', (recipient) => {
    expect(() => rewardMessage(tags, { recipient, lifetime: 1n })).toThrow(code('bad-address'))
  })

  it.each([-1n, 1n << 256n])('refuse the amount %s', (lifetime) => {
    expect(() => rewardMessage(tags, { recipient: OTHER, lifetime })).toThrow(code('bad-integer'))
  })
})

it('the tags of the contract on Arbitrum One are the published ones', () => {
  expect(tags.proofOfPossession).toEqual(
    decodeHex('f8666b8b1d99d2bf09637bdfa3bf96849a13719bbf24dcc30dbf27dcf4f12cb5', 32),
  )
  expect(tags.reward).toEqual(
    decodeHex('8ef21a6f151a224f0b101c51e6e587b27d26c1f4c16e72874221f0102fa68ae7', 32),
  )
  expect(tags.exit).toEqual(decodeHex('130a247491e7d86e4558eee311c8069b287bcbbec42abcf394a62f094ced0e2a', 32))
  expect(tags.liquidate).toEqual(
    decodeHex('9dfecf2e180dfeadf1955ee168feb02c597064b025dd7ada0a114855d13ced3b', 32),
  )
  expect(tags.hashToG2).toEqual(
    decodeHex('d857cbedbbe8a1ef31e7da11d2bf76bedd605f2bb420e5362a7dde61a4fdb24e', 32),
  )
})
