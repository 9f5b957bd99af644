import { describe, expect, it } from 'vitest'
import { accountKeysFromSeed } from '../account/account-keys'
import { decryptLayer, encryptLayer, layerKey, layerNonceBytes, layerTypes } from './hop'

const keysOf = (byte: number) => accountKeysFromSeed(new Uint8Array(32).fill(byte))
const [client, node, stranger] = [keysOf(1), keysOf(2), keysOf(3)]
const plain = Uint8Array.from({ length: 100 }, (_, at) => at)
const failure = (code: string) => expect.objectContaining({ name: 'CryptoError', code })

describe.each(layerTypes)('a layer of %s', (type) => {
  const nonce = new Uint8Array(layerNonceBytes[type]).fill(9)
  const clientKey = layerKey(type, {
    clientSecretKey: client.x25519SecretKey,
    nodePublicKey: node.x25519PublicKey,
  })
  const nodeKey = layerKey(type, {
    nodeSecretKey: node.x25519SecretKey,
    clientPublicKey: client.x25519PublicKey,
  })
  const layer = encryptLayer(clientKey, plain, nonce)
  const isRefused = (bytes: Uint8Array) =>
    expect(() => decryptLayer(nodeKey, bytes)).toThrow(failure('bad-layer'))

  it('is read by its node, and the answer by the client', () => {
    expect(decryptLayer(nodeKey, layer)).toEqual(plain)
    expect(decryptLayer(clientKey, encryptLayer(nodeKey, plain, nonce))).toEqual(plain)
    expect(layer).toHaveLength(plain.length + nonce.length + 16)
  })

  it('error: read by another node', () => {
    const other = layerKey(type, {
      nodeSecretKey: stranger.x25519SecretKey,
      clientPublicKey: client.x25519PublicKey,
    })
    expect(() => decryptLayer(other, layer)).toThrow(failure('bad-layer'))
  })

  it.each([0, 11, 30, 115])('error: byte %i changed', (at) =>
    isRefused(layer.with(at, (layer[at] ?? 0) ^ 0x80)),
  )

  it.each([0, 1, 12, 27, 39, 115])('error: cut to %i bytes', (length) => isRefused(layer.slice(0, length)))

  it('error: a nonce of another length', () =>
    expect(() => encryptLayer(clientKey, plain, nonce.slice(1))).toThrow(failure('bad-bytes')))

  it('error: keys of another length or of small order', () => {
    const of = { clientSecretKey: client.x25519SecretKey, nodePublicKey: node.x25519PublicKey }
    expect(() => layerKey(type, { ...of, nodePublicKey: new Uint8Array(31) })).toThrow(failure('bad-bytes'))
    expect(() => layerKey(type, { ...of, clientSecretKey: new Uint8Array(64) })).toThrow(failure('bad-bytes'))
    expect(() => layerKey(type, { ...of, nodePublicKey: new Uint8Array(32) })).toThrow(
      failure('bad-public-key'),
    )
  })
})

it('the two types share no key', () => {
  const of = { clientSecretKey: client.x25519SecretKey, nodePublicKey: node.x25519PublicKey }
  expect(layerKey('aes-gcm', of).key).not.toEqual(layerKey('xchacha20', of).key)
})
