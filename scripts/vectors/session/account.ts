import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed, signAsAccount } from '@/lib/crypto/account/account-keys'
import { keySeedOf, phraseOfSeed, seedOfPhrase } from '@/lib/crypto/account/recovery-phrase'
import { expectSame, type Checks } from './check'
import { hexBytes } from './wire'

const keys = {
  ed25519_public: z.string(),
  x25519_public: z.string(),
  x25519_private: z.string(),
  account_id: z.string(),
}
const mnemonic = z.object({ words: z.string(), seed16: hexBytes, ed25519_seed32: z.string(), ...keys })
const validation = z.object({ words: z.string(), valid: z.boolean(), seed16: z.string().optional() })
const seed32 = z.object({ seed32: hexBytes, ...keys, sig_hello: z.string().optional() })

function checkKeys(seed: Uint8Array, file: z.infer<z.ZodObject<typeof keys>>) {
  const account = accountKeysFromSeed(seed)
  expectSame('Ed25519 key', encodeHex(account.ed25519PublicKey), file.ed25519_public)
  expectSame('X25519 key', encodeHex(account.x25519PublicKey), file.x25519_public)
  expectSame('X25519 secret key', encodeHex(account.x25519SecretKey), file.x25519_private)
  expectSame('Account ID', account.accountId, file.account_id)
  return account
}

function checkMnemonic(vector: unknown): void {
  const { words, seed16, ed25519_seed32, ...file } = mnemonic.parse(vector)
  expectSame('words', phraseOfSeed(seed16), words)
  expectSame('seed', encodeHex(seedOfPhrase(words)), encodeHex(seed16))
  const seed = keySeedOf(seed16)
  expectSame('seed of the keys', encodeHex(seed), ed25519_seed32)
  checkKeys(seed, file)
}

function readOrUndefined(words: string): string | undefined {
  try {
    return encodeHex(seedOfPhrase(words))
  } catch {
    return undefined
  }
}

function checkValidation(vector: unknown): void {
  const { words, valid, seed16 } = validation.parse(vector)
  const seed = readOrUndefined(words)
  expectSame('accepted', seed !== undefined, valid)
  if (seed16 !== undefined) expectSame('seed', seed, seed16)
}

function checkSeed32(vector: unknown): void {
  const { seed32: seed, sig_hello, ...file } = seed32.parse(vector)
  const account = checkKeys(seed, file)
  if (sig_hello !== undefined)
    expectSame('signature', encodeHex(signAsAccount(account, new TextEncoder().encode('hello'))), sig_hello)
}

export const accountChecks: Checks = {
  'account.mnemonic': checkMnemonic,
  'account.mnemonic_validation': checkValidation,
  'account.seed32_keys': checkSeed32,
}
