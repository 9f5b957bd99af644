import { concatBytes } from '@noble/hashes/utils.js'
import { expect, it } from 'vitest'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { encryptConfig } from '@/lib/crypto/config/config-encryption'
import { SecretStream } from '@/lib/crypto/files/secret-stream'
import { decryptLayer, layerKey } from '@/lib/crypto/onion/hop'
import { padContent } from '@/lib/crypto/seal/padding'
import { openAndVerify, signThenSeal } from '@/lib/crypto/seal/sign-then-seal'
import {
  accountNatively,
  decryptFileNatively,
  encryptConfigNatively,
  encryptFileNatively,
  openNatively,
  signAndSealNatively,
  wrapLayerNatively,
} from './native'

const seedOf = (byte: number) => new Uint8Array(32).fill(byte)
const [alice, bob] = [accountKeysFromSeed(seedOf(1)), accountKeysFromSeed(seedOf(2))]
const [aliceThere, bobThere] = [accountNatively(seedOf(1)), accountNatively(seedOf(2))]
const MESSAGE = padContent(new TextEncoder().encode('what one seals the other opens'))

it('libsodium derives the same keys from a seed', () => {
  expect(aliceThere.ed25519PublicKey).toEqual(alice.ed25519PublicKey)
  expect(aliceThere.x25519PublicKey).toEqual(alice.x25519PublicKey)
  expect(aliceThere.x25519SecretKey).toEqual(alice.x25519SecretKey)
})

it('each opens what the other has signed and sealed, and nothing that was changed', () => {
  const theirs = signAndSealNatively(aliceThere, bobThere.x25519PublicKey, MESSAGE)
  expect(openAndVerify(theirs, bob)).toMatchObject({ sender: alice.accountId, message: MESSAGE })
  const of = { from: alice, to: bob.accountId, message: MESSAGE, ephemeralSecretKey: seedOf(9) }
  expect(openNatively(signThenSeal(of), bobThere)).toEqual(MESSAGE)
  expect(openNatively(signThenSeal(of).with(60, 1), bobThere)).toBeUndefined()
})

it('a layer that libsodium wraps is opened by the node', () => {
  const { ephemeral, layer } = wrapLayerNatively(MESSAGE, bob.x25519PublicKey)
  const key = layerKey('xchacha20', { nodeSecretKey: bob.x25519SecretKey, clientPublicKey: ephemeral })
  expect(decryptLayer(key, layer)).toEqual(MESSAGE)
})

it('documents are the same bytes', () => {
  const document = new TextEncoder().encode('d1:#i1ee'.repeat(500))
  expect(encryptConfigNatively(alice.seed, 'Contacts', document)).toEqual(
    encryptConfig({ key: alice.seed, domain: 'Contacts' }, document),
  )
})

it('the stream of a file is the same in both directions', () => {
  const file = new Uint8Array(70_000).map((_, index) => index)
  const there = encryptFileNatively(file)
  expect(decryptFileNatively(there)).toEqual(file)
  const stream = new SecretStream(there.key, there.header)
  const chunks = [0, 32_785, 65_570].map((start) => stream.pull(there.sealed.subarray(start, start + 32_785)))
  expect(concatBytes(...chunks.map((chunk) => chunk.message))).toEqual(file)
})
