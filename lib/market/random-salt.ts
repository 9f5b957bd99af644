const SALT_BYTES = 32

/** A number of 256 bits that nobody can guess: makes two orders of the same words two orders. */
export const randomSalt = (): bigint =>
  crypto.getRandomValues(new Uint8Array(SALT_BYTES)).reduce((salt, byte) => (salt << 8n) | BigInt(byte), 0n)
