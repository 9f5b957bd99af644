import { describe, expect, it } from 'vitest'
import { CONFIG_OVERHEAD, decryptConfig, encryptConfig } from './config-encryption'

const of = { key: new Uint8Array(32).fill(5), domain: 'Contacts' }
const message = Uint8Array.from({ length: 216 }, (_, at) => at % 251)
const encrypted = encryptConfig(of, message)
const failure = (code: string) => expect.objectContaining({ name: 'CryptoError', code })

describe('an encrypted document', () => {
  it('is opened again, and the same bytes on every device', () => {
    expect(decryptConfig(of, encrypted)).toEqual(message)
    expect(encryptConfig(of, message)).toEqual(encrypted)
    expect(encrypted).toHaveLength(message.length + CONFIG_OVERHEAD)
  })

  it.each([
    ['another account', { ...of, key: of.key.with(0, 6) }],
    ['another kind', { ...of, domain: 'UserProfile' }],
  ])('error: opened as a document of %s', (_, other) =>
    expect(() => decryptConfig(other, encrypted)).toThrow(failure('bad-document')),
  )

  it.each([0, 100, 216, 231, 232, 255])('error: byte %i changed', (at) =>
    expect(() => decryptConfig(of, encrypted.with(at, (encrypted[at] ?? 0) ^ 1))).toThrow(
      failure('bad-document'),
    ),
  )

  it.each([0, 39, 40, 255])('error: cut to %i bytes', (length) =>
    expect(() => decryptConfig(of, encrypted.slice(0, length))).toThrow(failure('bad-document')),
  )

  it('error: a key of another length', () =>
    expect(() => encryptConfig({ ...of, key: new Uint8Array(16) }, message)).toThrow(failure('bad-bytes')))
})
