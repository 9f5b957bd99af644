import { sha256 } from '@noble/hashes/sha2.js'
import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { decryptFile, encryptedSize, encryptFile, fileIdOf, paddingOf } from '@/lib/crypto/files/attachment'
import {
  decryptLegacyAttachment,
  decryptLegacyPicture,
  encryptLegacyAttachment,
  encryptLegacyPicture,
  legacyPaddedSize,
} from '@/lib/crypto/files/legacy-attachment'
import { versionHeaders, versionPublicKey } from '@/lib/crypto/files/version-key'
import { expectSame, type Checks } from './check'
import { hexBytes, hexText } from './wire'

const paddedSize = z.object({ size: z.int(), padded: z.int() })
const legacy = z.object({
  key64: hexBytes,
  iv: hexBytes,
  plaintext: hexBytes,
  encrypted: hexText,
  digest_sha256: hexText,
})
const picture = z.object({ key32: hexBytes, iv: hexBytes, plaintext: hexBytes, encrypted: hexBytes })
const file = z.object({
  seed32: hexBytes,
  domain: z.enum(['attachment', 'profile_pic']),
  plaintext_length: z.int(),
  padding: z.int(),
  encrypted_length: z.int(),
  header: hexText,
  key: hexText,
  encrypted_sha256: hexText,
  file_id: z.string(),
})
const size = z.object({ size: z.int(), encrypted: z.int() })
const version = z.object({
  seed32: hexBytes,
  version_public: hexText,
  timestamp: z.int(),
  method: z.string(),
  path: z.string(),
  body: z.string().optional(),
  signature: hexText,
})

function checkLegacy(vector: unknown): void {
  const { key64, iv, plaintext, encrypted, digest_sha256 } = legacy.parse(vector)
  const made = encryptLegacyAttachment(plaintext, key64, iv)
  expectSame('encrypted', [encodeHex(made.encrypted), encodeHex(made.digest)], [encrypted, digest_sha256])
  const opened = decryptLegacyAttachment(made, key64, plaintext.length)
  expectSame('opened', encodeHex(opened), encodeHex(plaintext))
}

function checkPicture(vector: unknown): void {
  const { key32, iv, plaintext, encrypted } = picture.parse(vector)
  expectSame('encrypted', encodeHex(encryptLegacyPicture(plaintext, key32, iv)), encodeHex(encrypted))
  expectSame('opened', encodeHex(decryptLegacyPicture(encrypted, key32)), encodeHex(plaintext))
}

function checkFile(vector: unknown): void {
  const stated = file.parse(vector)
  const plain = Uint8Array.from({ length: stated.plaintext_length }, (_, at) => (at * 7) % 256)
  const purpose = stated.domain === 'attachment' ? 'attachment' : 'picture'
  const made = encryptFile(plain, stated.seed32, purpose)
  const { encrypted, key } = made
  expectSame(
    'encrypted',
    [
      paddingOf(plain.length),
      encrypted.length,
      encodeHex(encrypted.slice(1, 25)),
      encodeHex(key),
      encodeHex(sha256(encrypted)),
      fileIdOf(encrypted),
    ],
    [
      stated.padding,
      stated.encrypted_length,
      stated.header,
      stated.key,
      stated.encrypted_sha256,
      stated.file_id,
    ],
  )
  expectSame('opened', encodeHex(decryptFile(made)), encodeHex(plain))
}

function checkVersion(vector: unknown): void {
  const { seed32: seed, timestamp, method, path, body, ...stated } = version.parse(vector)
  const headers = versionHeaders({
    seed,
    timestamp,
    method,
    path,
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  })
  expectSame('key', encodeHex(versionPublicKey(seed)), stated.version_public)
  expectSame('headers', headers, {
    'X-FS-Pubkey': `07${stated.version_public}`,
    'X-FS-Timestamp': String(timestamp),
    'X-FS-Signature': Buffer.from(stated.signature, 'hex').toString('base64'),
  })
}

export const fileChecks: Checks = {
  'attachment.legacy_padded_size': (vector) => {
    const stated = paddedSize.parse(vector)
    expectSame('padded', legacyPaddedSize(stated.size), stated.padded)
  },
  'attachment.legacy_aes_cbc_hmac': checkLegacy,
  'profile.legacy_avatar_aes_gcm': checkPicture,
  'attachment.deterministic': checkFile,
  'attachment.deterministic_sizes': (vector) => {
    const stated = size.parse(vector)
    expectSame('encrypted', encryptedSize(stated.size), stated.encrypted)
  },
  'fileserver.version_auth': checkVersion,
}
