export const cryptoErrorCodes = [
  'bad-address',
  'bad-bytes',
  'bad-hex',
  'bad-integer',
  'bad-public-key',
  'bad-secret-key',
  'bad-signature',
  'hash-exhausted',
] as const

export type CryptoErrorCode = (typeof cryptoErrorCodes)[number]

const sentences: Record<CryptoErrorCode, string> = {
  'bad-address': 'Not an address of 20 bytes in hex',
  'bad-bytes': 'Not a byte array of the expected length',
  'bad-hex': 'Not hex of the expected length',
  'bad-integer': 'Not an integer in the expected range',
  'bad-public-key': 'Not a public key on the curve',
  'bad-secret-key': 'Not a secret key in range',
  'bad-signature': 'Not a signature on the curve and in its subgroup',
  'hash-exhausted': 'No counter maps the message to the curve',
}

/** An input was refused at the door. The text is constant: no bytes of a key or message ever appear in it. */
export class CryptoError extends Error {
  readonly code: CryptoErrorCode

  constructor(code: CryptoErrorCode) {
    super(sentences[code])
    this.name = 'CryptoError'
    this.code = code
  }
}
