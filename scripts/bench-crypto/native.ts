import {
  createCipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'

/** Key pairs of Node's own cryptography. */
export const signer = generateKeyPairSync('ed25519')
export const exchanger = generateKeyPairSync('x25519')

/** A one-time X25519 key and what it shares with another one: what sealing and each layer of an onion begin with. */
export function exchange(): Buffer {
  const { privateKey } = generateKeyPairSync('x25519')
  return diffieHellman({ privateKey, publicKey: exchanger.publicKey })
}

/** The other side of it, which has its key already. */
export const agree = (publicKey: KeyObject): Buffer =>
  diffieHellman({ privateKey: exchanger.privateKey, publicKey })

export const signNatively = (message: Uint8Array): Buffer => sign(null, message, signer.privateKey)
export const verifyNatively = (message: Uint8Array, signature: Uint8Array): boolean =>
  verify(null, message, signer.publicKey, signature)

/** ChaCha20-Poly1305 with the shorter nonce: as much work as the longer one, which Node does not have. */
export function encryptNatively(key: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('chacha20-poly1305', key, randomBytes(12), { authTagLength: 16 })
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Both public keys of a seed. @param seed - 32 bytes. */
export function keysNatively(seed: Uint8Array): KeyObject[] {
  return ['302e020100300506032b657004220420', '302e020100300506032b656e04220420'].map((prefix) => {
    const der = Buffer.concat([Buffer.from(prefix, 'hex'), seed])
    return createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  })
}
