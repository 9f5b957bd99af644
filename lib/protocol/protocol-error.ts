export const protocolErrorCodes = [
  'bad-bencoding',
  'bad-config',
  'bad-file',
  'bad-frame',
  'bad-link',
  'bad-message',
  'bad-protobuf',
  'config-too-large',
  'forged-message',
  'future-config',
  'message-too-large',
  'replayed-message',
] as const

export type ProtocolErrorCode = (typeof protocolErrorCodes)[number]

const sentences: Record<ProtocolErrorCode, string> = {
  'bad-bencoding': 'Not a bencoded value of the expected shape',
  'bad-config': 'Not a document of this account',
  'bad-file': 'Not a file address of this network',
  'bad-frame': 'Not a framed request or reply',
  'bad-link': 'Not a link to a community',
  'bad-message': 'Not a message of this network',
  'bad-protobuf': 'Not a message of the expected shape',
  'config-too-large': 'The document is larger than a swarm keeps',
  'forged-message': 'Not signed by its sender for this account',
  'future-config': 'Written by a newer application',
  'message-too-large': 'The message is larger than a swarm keeps',
  'replayed-message': 'Sent again under another time',
}

/** Bytes from outside cannot be read, or would not be read by others. The text is constant: no bytes appear in it. */
export class ProtocolError extends Error {
  readonly code: ProtocolErrorCode

  constructor(code: ProtocolErrorCode) {
    super(sentences[code])
    this.name = 'ProtocolError'
    this.code = code
  }
}
