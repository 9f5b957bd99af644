import { describe, expect, it } from 'vitest'
import { decryptFile, encryptedSize, encryptFile } from './attachment'

const seed = Uint8Array.from({ length: 32 }, (_, at) => at)
const plain = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 31) % 251)
const { encrypted, key } = encryptFile(plain, seed, 'attachment')
const SEALED_CHUNK = 32_768 + 17
const isRefused = (changed: Uint8Array) =>
  expect(() => decryptFile({ encrypted: changed, key })).toThrow(
    expect.objectContaining({ code: 'bad-file' }),
  )

describe('an encrypted file', () => {
  it('is opened again, and as large as was said', () => {
    expect(decryptFile({ encrypted, key })).toEqual(plain)
    expect(encrypted).toHaveLength(encryptedSize(plain.length))
  })

  it('has another key as a picture', () => expect(encryptFile(plain, seed, 'picture').key).not.toEqual(key))

  it.each([0, 1, 25, 30, SEALED_CHUNK + 40])('with byte %i changed is refused', (at) =>
    isRefused(encrypted.with(at, (encrypted[at] ?? 0) ^ 1)),
  )

  it('without its last chunk is refused', () => isRefused(encrypted.slice(0, 25 + SEALED_CHUNK)))

  it('cut inside a chunk is refused', () => isRefused(encrypted.slice(0, -1)))

  it('with bytes behind its end is refused', () =>
    isRefused(Uint8Array.of(...encrypted, ...new Uint8Array(20))))

  it('with two chunks exchanged is refused', () => {
    const moved = Uint8Array.from(encrypted)
    moved.set(encrypted.slice(25 + SEALED_CHUNK, 25 + 2 * SEALED_CHUNK), 25)
    isRefused(moved)
  })

  it('is not opened with another key', () =>
    expect(() => decryptFile({ encrypted, key: new Uint8Array(32) })).toThrow(
      expect.objectContaining({ code: 'bad-file' }),
    ))
})
