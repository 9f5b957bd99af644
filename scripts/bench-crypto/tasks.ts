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
  agree,
  encryptNatively,
  exchange,
  exchanger,
  keysNatively,
  signNatively,
  verifyNatively,
} from './native'

export type Task = {
  name: string
  run: () => unknown
  /** The same key operations and ciphers by Node itself, where it has them. */
  native?: () => unknown
}

const random = (length: number) => new Uint8Array(randomBytes(length))
const MESSAGE = padContent(random(500))
const DOCUMENT = random(5_080)
const FILE = random(1_000_000)
/** A path of three nodes, and the node that is asked. */
const LAYERS = 4

const [alice, bob] = [accountKeysFromSeed(random(32)), accountKeysFromSeed(random(32))]
const sealed = signThenSeal({
  from: alice,
  to: bob.accountId,
  message: MESSAGE,
  ephemeralSecretKey: random(32),
})
const signature = signNatively(MESSAGE)
const file = encryptFile(FILE, alice.seed, 'attachment')
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

const wrapNatively = () => {
  for (let layer = 0; layer < LAYERS; layer += 1) encryptNatively(exchange(), MESSAGE)
}

export const tasks: readonly Task[] = [
  {
    name: 'keys of an account',
    run: () => accountKeysFromSeed(random(32)),
    native: () => keysNatively(random(32)),
  },
  {
    name: 'sign and seal a message of 500 bytes',
    run: () =>
      signThenSeal({ from: alice, to: bob.accountId, message: MESSAGE, ephemeralSecretKey: random(32) }),
    native: () => encryptNatively(exchange(), Buffer.concat([MESSAGE, signNatively(MESSAGE)])),
  },
  {
    name: 'open it and check who wrote it',
    run: () => openAndVerify(sealed, bob),
    native: () => [encryptNatively(agree(exchanger.publicKey), MESSAGE), verifyNatively(MESSAGE, signature)],
  },
  {
    name: 'wrap a request to a node in its 4 layers',
    run: () => requestToNode([one, two, three], four, { method: 'info', params: {} }, random),
    native: wrapNatively,
  },
  {
    name: 'encrypt a document of 5 kB',
    run: () => encryptConfig({ key: alice.seed, domain: 'Contacts' }, DOCUMENT),
    native: () => encryptNatively(alice.seed, DOCUMENT),
  },
  { name: 'merge the contacts of three devices, 500 each', run: threeDevices(500) },
  {
    name: 'encrypt a file of 1 MB',
    run: () => encryptFile(FILE, alice.seed, 'attachment'),
    native: () => encryptNatively(alice.seed, FILE),
  },
  {
    name: 'decrypt it',
    run: () => decryptFile(file),
    native: () => encryptNatively(alice.seed, FILE),
  },
]
