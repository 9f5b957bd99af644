import { z } from 'zod'
import { decodeHex, encodeHex } from '@/lib/crypto'
import {
  isLabel,
  labelToRegistryName,
  legacyNameKey,
  nameRecordKey,
  openLegacyNameValue,
  openNameValue,
  readNameRecord,
  sealNameValue,
} from '@/lib/crypto/names'
import { readLabel } from '@/lib/names/read-label'
import { expectSame, type Checks } from './check'

const VALUE_BYTES = 49
const NONCE_BYTES = 24

const named = { name: z.string(), name_hash_base64: z.string(), encrypted_value: z.string() }
const modern = z.object({ ...named, key: z.string(), nonce: z.string(), account_id: z.string() })
const legacy = z.object({ ...named, argon2id_key: z.string(), account_id: z.string() })
const rule = z.object({ name: z.string(), valid: z.boolean() })

function checkModern(vector: unknown): void {
  const { name, ...file } = modern.parse(vector)
  // One name of the file has a capital: labels are folded once, where they enter.
  const { label } = readLabel(name)
  const sealed = {
    value: decodeHex(file.encrypted_value, VALUE_BYTES),
    nonce: decodeHex(file.nonce, NONCE_BYTES),
  }
  expectSame('hash of the name', labelToRegistryName(label), file.name_hash_base64)
  expectSame('key', encodeHex(nameRecordKey(label)), file.key)
  expectSame('decrypted', openNameValue(label, sealed), file.account_id)
  const again = sealNameValue(label, file.account_id, sealed.nonce)
  expectSame('encrypted', encodeHex(again.value), file.encrypted_value)
  expectSame('read as a record', readNameRecord(file.encrypted_value + file.nonce, label), {
    kind: 'account',
    accountId: file.account_id,
    isPublic: false,
  })
}

/** Derives the memory-hard key twice: seconds for each vector. */
function checkLegacy(vector: unknown): void {
  const file = legacy.parse(vector)
  expectSame('hash of the name', labelToRegistryName(file.name), file.name_hash_base64)
  expectSame('key', encodeHex(legacyNameKey(file.name)), file.argon2id_key)
  const value = decodeHex(file.encrypted_value, VALUE_BYTES)
  expectSame('decrypted', openLegacyNameValue(file.name, value), file.account_id)
}

function checkRule(vector: unknown): void {
  const { name, valid } = rule.parse(vector)
  expectSame('valid after lower-casing', isLabel(name.toLowerCase()), valid)
  expectSame('accepted when typed', isAccepted(name), valid)
}

function isAccepted(typed: string): boolean {
  try {
    return isLabel(readLabel(typed).label)
  } catch {
    return false
  }
}

export const onsChecks: Checks = {
  'ons.modern': checkModern,
  'ons.legacy_argon2': checkLegacy,
  'ons.name_rules': checkRule,
}
