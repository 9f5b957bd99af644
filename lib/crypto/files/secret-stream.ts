import { poly1305 } from '@noble/ciphers/_poly1305.js'
import { chacha20, hchacha } from '@noble/ciphers/chacha.js'
import { equalBytes } from '@noble/ciphers/utils.js'
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { assertBytes } from '../bytes'
import { CryptoError } from '../crypto-error'

const HEADER_BYTES = 24
const KEY_BYTES = 32
const BLOCK = 64
const MAC_BYTES = 16
const INNER = 8
/** What a chunk grows by: its tag and its MAC. */
export const CHUNK_OVERHEAD = 1 + MAC_BYTES

/** `FINAL` ends a stream; every other chunk has tag 0. */
export const FINAL = 3
export type ChunkTag = 0 | typeof FINAL

const sigma = words(utf8ToBytes('expand 32-byte k'))

/**
 * libsodium's secretstream (XChaCha20-Poly1305) without additional data and without renewing its key, which no stream of
 * attachments is long enough for. Chunks have to be pushed or pulled in their order.
 */
export class SecretStream {
  private readonly key: Uint8Array
  /** Counter of 4 bytes, little-endian, and 8 bytes that follow from every MAC before. */
  private readonly nonce: Uint8Array

  /** @param header - 24 bytes. @throws {CryptoError} `bad-bytes`. */
  constructor(key: Uint8Array, header: Uint8Array) {
    assertBytes(key, KEY_BYTES)
    assertBytes(header, HEADER_BYTES)
    const derived = new Uint32Array(KEY_BYTES / 4)
    hchacha(sigma, words(key), words(header.slice(0, 16)), derived)
    this.key = new Uint8Array(derived.buffer)
    this.nonce = concatBytes(Uint8Array.of(1, 0, 0, 0), header.slice(16))
  }

  push(message: Uint8Array, tag: ChunkTag): Uint8Array {
    const block = new Uint8Array(BLOCK)
    block[0] = tag
    const sealedBlock = chacha20(this.key, this.nonce, block, undefined, 1)
    const sealed = chacha20(this.key, this.nonce, message, undefined, 2)
    const mac = this.mac(sealedBlock, sealed)
    this.step(mac)
    return concatBytes(sealedBlock.slice(0, 1), sealed, mac)
  }

  /** @throws {CryptoError} `bad-file` when a chunk was changed, left out or moved. */
  pull(chunk: Uint8Array): { message: Uint8Array; tag: number } {
    if (chunk.length < CHUNK_OVERHEAD) throw new CryptoError('bad-file')
    const block = new Uint8Array(BLOCK)
    block[0] = chunk[0] ?? 0
    const opened = chacha20(this.key, this.nonce, block, undefined, 1)
    const sealedBlock = Uint8Array.from(opened)
    sealedBlock[0] = chunk[0] ?? 0
    const sealed = chunk.slice(1, -MAC_BYTES)
    const mac = this.mac(sealedBlock, sealed)
    if (!equalBytes(mac, chunk.slice(-MAC_BYTES))) throw new CryptoError('bad-file')
    const message = chacha20(this.key, this.nonce, sealed, undefined, 2)
    this.step(mac)
    return { message, tag: opened[0] ?? 0 }
  }

  private mac(block: Uint8Array, sealed: Uint8Array): Uint8Array {
    const macKey = chacha20(this.key, this.nonce, new Uint8Array(BLOCK)).slice(0, KEY_BYTES)
    // The library's own rule: the padding counts the block twice.
    const padding = new Uint8Array((0x10 - BLOCK + sealed.length) & 0xf)
    const sizes = new Uint8Array(16)
    new DataView(sizes.buffer).setBigUint64(8, BigInt(BLOCK + sealed.length), true)
    return poly1305(concatBytes(block, sealed, padding, sizes), macKey)
  }

  private step(mac: Uint8Array): void {
    for (let at = 0; at < INNER; at += 1) this.nonce[4 + at] = (this.nonce[4 + at] ?? 0) ^ (mac[at] ?? 0)
    const view = new DataView(this.nonce.buffer, this.nonce.byteOffset)
    view.setUint32(0, view.getUint32(0, true) + 1, true)
  }
}

/** Little-endian words, copied. */
function words(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer)
}
