/** The same work by libsodium's native build. */
import { concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import sodium from 'sodium-native'

const KEY_BYTES = 32
const SECRET_KEY_BYTES = 64
const CHUNK_BYTES = 32_768

const TAG_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES
const NONCE_BYTES = sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
const CHUNK_TAG_BYTES = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
const HEADER_BYTES = sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES

const fresh = (length: number) => new Uint8Array(length)

function randomBytes(length: number): Uint8Array {
  const bytes = fresh(length)
  sodium.randombytes_buf(bytes)
  return bytes
}

export type NativeAccount = {
  ed25519PublicKey: Uint8Array
  ed25519SecretKey: Uint8Array
  x25519PublicKey: Uint8Array
  x25519SecretKey: Uint8Array
}

/** @param seed - 32 bytes. */
export function accountNatively(seed: Uint8Array): NativeAccount {
  const [ed25519PublicKey, ed25519SecretKey] = [fresh(KEY_BYTES), fresh(SECRET_KEY_BYTES)]
  sodium.crypto_sign_seed_keypair(ed25519PublicKey, ed25519SecretKey, seed)
  const [x25519PublicKey, x25519SecretKey] = [fresh(KEY_BYTES), fresh(KEY_BYTES)]
  sodium.crypto_sign_ed25519_sk_to_curve25519(x25519SecretKey, ed25519SecretKey)
  sodium.crypto_sign_ed25519_pk_to_curve25519(x25519PublicKey, ed25519PublicKey)
  return { ed25519PublicKey, ed25519SecretKey, x25519PublicKey, x25519SecretKey }
}

/** @param message - padded. @returns the sealed box that goes over the wire. */
export function signAndSealNatively(from: NativeAccount, to: Uint8Array, message: Uint8Array): Uint8Array {
  const signature = fresh(sodium.crypto_sign_BYTES)
  const signed = concatBytes(message, from.ed25519PublicKey, to)
  sodium.crypto_sign_detached(signature, signed, from.ed25519SecretKey)
  const inner = concatBytes(message, from.ed25519PublicKey, signature)
  const sealed = fresh(inner.length + sodium.crypto_box_SEALBYTES)
  sodium.crypto_box_seal(sealed, inner, to)
  return sealed
}

/** @returns the padded message; undefined when it is not what it claims to be. */
export function openNatively(sealed: Uint8Array, own: NativeAccount): Uint8Array | undefined {
  const inner = fresh(sealed.length - sodium.crypto_box_SEALBYTES)
  if (!sodium.crypto_box_seal_open(inner, sealed, own.x25519PublicKey, own.x25519SecretKey)) return undefined
  const end = inner.length - sodium.crypto_sign_BYTES - KEY_BYTES
  const author = inner.subarray(end, end + KEY_BYTES)
  const signed = concatBytes(inner.subarray(0, end), author, own.x25519PublicKey)
  sodium.crypto_sign_ed25519_pk_to_curve25519(fresh(KEY_BYTES), author)
  const isSigned = sodium.crypto_sign_verify_detached(inner.subarray(end + KEY_BYTES), signed, author)
  return isSigned ? inner.subarray(0, end) : undefined
}

function encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  const ciphertext = fresh(plain.length + TAG_BYTES)
  sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(ciphertext, plain, null, null, nonce, key)
  return ciphertext
}

/** One layer of an onion: a key pair for it alone, what it shares with the node, and the cipher. */
export function wrapLayerNatively(plain: Uint8Array, x25519PublicKey: Uint8Array) {
  const [ephemeral, secretKey] = [fresh(KEY_BYTES), fresh(KEY_BYTES)]
  sodium.crypto_box_keypair(ephemeral, secretKey)
  const shared = fresh(KEY_BYTES)
  sodium.crypto_scalarmult(shared, secretKey, x25519PublicKey)
  const key = fresh(KEY_BYTES)
  sodium.crypto_generichash(key, concatBytes(shared, ephemeral, x25519PublicKey))
  const nonce = randomBytes(NONCE_BYTES)
  return { ephemeral, layer: concatBytes(nonce, encrypt(key, nonce, plain)) }
}

/** As many layers as nodes, each within the next. @param nodes - X25519 keys, hex. */
export const wrapNatively = (plain: Uint8Array, nodes: readonly string[]): Uint8Array =>
  nodes.reduce((inner, key) => wrapLayerNatively(inner, hexToBytes(key)).layer, plain)

/** A document of the account. @returns ciphertext ‖ tag ‖ nonce. */
export function encryptConfigNatively(
  accountKey: Uint8Array,
  domain: string,
  message: Uint8Array,
): Uint8Array {
  const nonce = fresh(NONCE_BYTES)
  sodium.crypto_generichash(nonce, message, utf8ToBytes(`libsessionutil-config-encrypted-${domain}`))
  const length = fresh(8)
  new DataView(length.buffer).setBigUint64(0, BigInt(message.length))
  const key = fresh(KEY_BYTES)
  sodium.crypto_generichash(key, concatBytes(accountKey, length, utf8ToBytes(domain)))
  return concatBytes(encrypt(key, nonce, message), nonce)
}

/** A file in chunks, under a key that follows from it. @returns header, then the chunks. */
export function encryptFileNatively(file: Uint8Array) {
  const key = fresh(KEY_BYTES)
  sodium.crypto_generichash(key, file)
  const state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES)
  const header = fresh(HEADER_BYTES)
  sodium.crypto_secretstream_xchacha20poly1305_init_push(state, header, key)
  const chunks: Uint8Array[] = []
  for (let start = 0; start < file.length; start += CHUNK_BYTES) {
    const chunk = file.subarray(start, start + CHUNK_BYTES)
    const sealed = fresh(chunk.length + CHUNK_TAG_BYTES)
    const isLast = start + CHUNK_BYTES >= file.length
    const tag = isLast
      ? sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
      : sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
    sodium.crypto_secretstream_xchacha20poly1305_push(state, sealed, chunk, null, tag)
    chunks.push(sealed)
  }
  return { key, header, sealed: concatBytes(...chunks) }
}

export function decryptFileNatively(of: ReturnType<typeof encryptFileNatively>): Uint8Array {
  const state = Buffer.alloc(sodium.crypto_secretstream_xchacha20poly1305_STATEBYTES)
  sodium.crypto_secretstream_xchacha20poly1305_init_pull(state, of.header, of.key)
  const tag = fresh(sodium.crypto_secretstream_xchacha20poly1305_TAGBYTES)
  const chunks: Uint8Array[] = []
  for (let start = 0; start < of.sealed.length; start += CHUNK_BYTES + CHUNK_TAG_BYTES) {
    const chunk = of.sealed.subarray(start, start + CHUNK_BYTES + CHUNK_TAG_BYTES)
    const plain = fresh(chunk.length - CHUNK_TAG_BYTES)
    sodium.crypto_secretstream_xchacha20poly1305_pull(state, plain, tag, chunk, null)
    chunks.push(plain)
  }
  return concatBytes(...chunks)
}
