import { keccak_256 } from '@noble/hashes/sha3.js'
import { concatBytes } from '@noble/hashes/utils.js'

/** Block size of Keccak-256 in bytes. */
const BLOCK_BYTES = 136

/**
 * `expand_message_xmd` of RFC 9380 section 5.3.1 with H = Keccak-256 and an output of 128 bytes.
 * @param tag - 32 bytes of domain separation.
 */
export function expandMessage(message: Uint8Array, tag: Uint8Array): Uint8Array {
  const suffix = concatBytes(tag, Uint8Array.of(tag.length))
  const outputLength = Uint8Array.of(0x00, 0x80)
  const first = keccak_256(
    concatBytes(new Uint8Array(BLOCK_BYTES), message, outputLength, Uint8Array.of(0), suffix),
  )
  const blocks: Uint8Array[] = []
  let previous: Uint8Array = new Uint8Array(32)
  for (let index = 1; index <= 4; index += 1) {
    const mixed = first.map((byte, at) => byte ^ (previous[at] ?? 0))
    previous = keccak_256(concatBytes(mixed, Uint8Array.of(index), suffix))
    blocks.push(previous)
  }
  return concatBytes(...blocks)
}
