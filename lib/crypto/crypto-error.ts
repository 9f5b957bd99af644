export const cryptoErrorCodes = [
  'bad-account-id',
  'bad-address',
  'bad-bytes',
  'bad-document',
  'bad-file',
  'bad-hex',
  'bad-integer',
  'bad-layer',
  'bad-name',
  'bad-public-key',
  'bad-record',
  'bad-sealed-text',
  'bad-seal',
  'bad-secret-key',
  'bad-signature',
  'forged-message',
  'hash-exhausted',
  'phrase-checksum',
  'phrase-length',
  'phrase-word',
  'wrong-password',
] as const

export type CryptoErrorCode = (typeof cryptoErrorCodes)[number]

const sentences: Record<CryptoErrorCode, string> = {
  'bad-account-id': 'Not an Account ID of 33 bytes that begins with 05',
  'bad-address': 'Not an address of 20 bytes in hex',
  'bad-bytes': 'Not a byte array of the expected length',
  'bad-document': 'Not a document of this account',
  'bad-file': 'Not a file of this form, or it was changed',
  'bad-hex': 'Not hex of the expected length',
  'bad-integer': 'Not an integer in the expected range',
  'bad-layer': 'Not a layer for this key',
  'bad-name': 'Not a name of 1 to 64 characters a-z, 0-9, _ and inner -',
  'bad-public-key': 'Not a public key on the curve',
  'bad-record': 'Not a record that was written for this name',
  'bad-sealed-text': 'Not a text that was sealed with a password',
  'bad-seal': 'Not sealed to this account',
  'bad-secret-key': 'Not a secret key in range',
  'bad-signature': 'Not a signature on the curve and in its subgroup',
  'forged-message': 'Not signed by its sender for this account',
  'hash-exhausted': 'No counter maps the message to the curve',
  'phrase-checksum': 'The last word does not agree with the others',
  'phrase-length': 'Not a phrase of 13 words',
  'phrase-word': 'A word is not of the list',
  'wrong-password': 'The password does not open this text',
}

/** An input was refused at the door. The text is constant: no bytes of a key or message ever appear in it. */
export class CryptoError extends Error {
  readonly code: CryptoErrorCode
  readonly values: Readonly<Record<string, number>>

  /** @param values - counts and places for the text of the error: numbers only, so that nothing secret can leave in it. */
  constructor(code: CryptoErrorCode, values: Readonly<Record<string, number>> = {}) {
    super(sentences[code])
    this.name = 'CryptoError'
    this.code = code
    this.values = values
  }
}
