import { randomBytes } from 'node:crypto'
import { encodeHex } from '@/lib/crypto'
import { accountKeysFromSeed } from '@/lib/crypto/account/account-keys'
import { encryptConfig } from '@/lib/crypto/config/config-encryption'
import { decryptFile, encryptFile } from '@/lib/crypto/files/attachment'
import { padContent } from '@/lib/crypto/seal/padding'
import { openAndVerify, signThenSeal } from '@/lib/crypto/seal/sign-then-seal'
import type { Snode } from '@/lib/protocol/onion/snode'
import { requestToNode } from '@/lib/protocol/onion/onion-request'
import { threeDevices } from './contacts'
import {
  accountNatively,
  decryptFileNatively,
  encryptConfigNatively,
  encryptFileNatively,
  openNatively,
  signAndSealNatively,
  wrapNatively,
} from './native'

export type Task = {
  name: string
  run: () => unknown
  /** The same by libsodium's native build, where it has it. */
  native?: () => unknown
}

const random = (length: number) => new Uint8Array(randomBytes(length))
const MESSAGE = padContent(random(500))
const DOCUMENT = random(5_080)
const FILE = random(1_000_000)
const REQUEST = new TextEncoder().encode(JSON.stringify({ method: 'info', params: {} }))
const [alice, bob] = [accountKeysFromSeed(random(32)), accountKeysFromSeed(random(32))]
const sealed = signThenSeal({
  from: alice,
  to: bob.accountId,
  message: MESSAGE,
  ephemeralSecretKey: random(32),
})
const aliceThere = accountNatively(alice.seed)
const bobThere = accountNatively(bob.seed)
const fileThere = encryptFileNatively(FILE)
const file = encryptFile(FILE, alice.seed, 'attachment')
/** A path of three nodes, and the node that is asked. */
const [one, two, three, four] = [randomNode(), randomNode(), randomNode(), randomNode()]

function randomNode(): Snode {
  const { ed25519PublicKey, x25519PublicKey } = accountKeysFromSeed(random(32))
  return {
    ip: '192.0.2.1',
    port: 22_021,
    ed25519PublicKey: encodeHex(ed25519PublicKey),
    x25519PublicKey: encodeHex(x25519PublicKey),
  }
}

const layers = [four, three, two, one].map(({ x25519PublicKey }) => x25519PublicKey)

export const tasks: readonly Task[] = [
  {
    name: 'keys of an account',
    run: () => accountKeysFromSeed(random(32)),
    native: () => accountNatively(random(32)),
  },
  {
    name: 'sign and seal a message of 500 bytes',
    run: () =>
      signThenSeal({ from: alice, to: bob.accountId, message: MESSAGE, ephemeralSecretKey: random(32) }),
    native: () => signAndSealNatively(aliceThere, bobThere.x25519PublicKey, MESSAGE),
  },
  {
    name: 'open it and check who wrote it',
    run: () => openAndVerify(sealed, bob),
    native: () => openNatively(sealed, bobThere),
  },
  {
    name: 'wrap a request to a node in its 4 layers',
    run: () => requestToNode([one, two, three], four, { method: 'info', params: {} }, random),
    native: () => wrapNatively(REQUEST, layers),
  },
  {
    name: 'encrypt a document of 5 kB',
    run: () => encryptConfig({ key: alice.seed, domain: 'Contacts' }, DOCUMENT),
    native: () => encryptConfigNatively(alice.seed, 'Contacts', DOCUMENT),
  },
  { name: 'merge the contacts of three devices, 500 each', run: threeDevices(500) },
  {
    name: 'encrypt a file of 1 MB',
    run: () => encryptFile(FILE, alice.seed, 'attachment'),
    native: () => encryptFileNatively(FILE),
  },
  {
    name: 'decrypt it',
    run: () => decryptFile(file),
    native: () => decryptFileNatively(fileThere),
  },
]
