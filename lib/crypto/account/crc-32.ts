const REFLECTED_POLYNOMIAL = 0xedb88320

/** CRC-32 as zlib counts it (IEEE 802.3, reflected), unsigned. Not a protection against anybody. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ REFLECTED_POLYNOMIAL : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
