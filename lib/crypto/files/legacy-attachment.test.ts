import { describe, expect, it } from 'vitest'
import {
  decryptLegacyAttachment,
  decryptLegacyPicture,
  encryptLegacyAttachment,
  encryptLegacyPicture,
} from './legacy-attachment'

const key = Uint8Array.from({ length: 64 }, (_, at) => at)
const plain = Uint8Array.from({ length: 541 }, (_, at) => at % 200)
const made = encryptLegacyAttachment(plain, key, new Uint8Array(16))
const refusal = expect.objectContaining({ code: 'bad-file' })

describe('an attachment of the older form', () => {
  it('is cut to its own size', () => expect(decryptLegacyAttachment(made, key, 3)).toEqual(plain.slice(0, 3)))

  it('with another digest is refused', () =>
    expect(() => decryptLegacyAttachment({ ...made, digest: new Uint8Array(32) }, key, 3)).toThrow(refusal))

  it('with another key is refused', () =>
    expect(() => decryptLegacyAttachment(made, key.with(40, 1), 3)).toThrow(refusal))

  it('that shall be longer than it is is refused', () =>
    expect(() => decryptLegacyAttachment(made, key, 542)).toThrow(refusal))
})

it('a changed picture is refused', () => {
  const picture = encryptLegacyPicture(plain, key.slice(0, 32), new Uint8Array(12))
  expect(() => decryptLegacyPicture(picture.with(20, (picture[20] ?? 0) ^ 1), key.slice(0, 32))).toThrow(
    refusal,
  )
})
