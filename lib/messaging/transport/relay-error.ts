import { AppError } from '@/lib/errors/app-error'

export const relayErrorCodes = [
  'bad-node-list',
  'no-relay',
  'relay-busy',
  'relay-refused',
  'too-large',
] as const

export type RelayErrorCode = (typeof relayErrorCodes)[number]

const sentences: Record<RelayErrorCode, string> = {
  'bad-node-list': 'The relay tells no list of nodes that can be believed',
  'no-relay': 'No relay answers',
  'relay-busy': 'Every relay is busy',
  'relay-refused': 'No relay forwards to this node',
  'too-large': 'More than a relay takes at once',
}

/** The way to the node network is closed on our side of it. */
export class RelayError extends AppError<RelayErrorCode> {
  readonly family = 'relay'

  constructor(code: RelayErrorCode, cause?: unknown) {
    super({ code, shortMessage: sentences[code], retryable: code !== 'too-large', cause })
  }
}
