/** What the bench uses of libsodium's native build; each function is libsodium's own, outputs first. */
declare module 'sodium-native' {
  type Bytes = Uint8Array

  const sodium: {
    readonly crypto_sign_BYTES: number
    readonly crypto_box_SEALBYTES: number
    readonly crypto_aead_xchacha20poly1305_ietf_ABYTES: number
    readonly crypto_aead_xchacha20poly1305_ietf_NPUBBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_ABYTES: number
    readonly crypto_secretstream_xchacha20poly1305_HEADERBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_STATEBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_TAGBYTES: number
    readonly crypto_secretstream_xchacha20poly1305_TAG_FINAL: number
    readonly crypto_secretstream_xchacha20poly1305_TAG_MESSAGE: number

    randombytes_buf(bytes: Bytes): void
    crypto_generichash(output: Bytes, input: Bytes, key?: Bytes): void
    crypto_scalarmult(shared: Bytes, secretKey: Bytes, publicKey: Bytes): void
    crypto_box_keypair(publicKey: Bytes, secretKey: Bytes): void
    crypto_box_seal(sealed: Bytes, message: Bytes, publicKey: Bytes): void
    crypto_box_seal_open(message: Bytes, sealed: Bytes, publicKey: Bytes, secretKey: Bytes): boolean
    crypto_sign_seed_keypair(publicKey: Bytes, secretKey: Bytes, seed: Bytes): void
    crypto_sign_detached(signature: Bytes, message: Bytes, secretKey: Bytes): void
    crypto_sign_verify_detached(signature: Bytes, message: Bytes, publicKey: Bytes): boolean
    crypto_sign_ed25519_pk_to_curve25519(x25519PublicKey: Bytes, publicKey: Bytes): void
    crypto_sign_ed25519_sk_to_curve25519(x25519SecretKey: Bytes, secretKey: Bytes): void
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      ciphertext: Bytes,
      message: Bytes,
      additional: Bytes | null,
      secretNonce: null,
      nonce: Bytes,
      key: Bytes,
    ): number
    crypto_secretstream_xchacha20poly1305_init_push(state: Bytes, header: Bytes, key: Bytes): void
    crypto_secretstream_xchacha20poly1305_push(
      state: Bytes,
      ciphertext: Bytes,
      message: Bytes,
      additional: Bytes | null,
      tag: number,
    ): number
    crypto_secretstream_xchacha20poly1305_init_pull(state: Bytes, header: Bytes, key: Bytes): void
    crypto_secretstream_xchacha20poly1305_pull(
      state: Bytes,
      message: Bytes,
      tag: Bytes,
      ciphertext: Bytes,
      additional: Bytes | null,
    ): number
  }
  export default sodium
}
