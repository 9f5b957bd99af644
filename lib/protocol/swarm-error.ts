import { AppError } from '@/lib/errors/app-error'

export const swarmErrorCodes = [
  'clock-wrong',
  'gone',
  'lying-node',
  'no-path',
  'no-swarm',
  'not-signed',
  'path-failed',
  'refused',
  'store-failed',
  'too-busy',
  'too-large',
  'wrong-swarm',
] as const

export type SwarmErrorCode = (typeof swarmErrorCodes)[number]

const sentences: Record<SwarmErrorCode, string> = {
  'clock-wrong': 'The clocks of this computer and of the nodes differ too much',
  gone: 'What was asked for is not there any more',
  'lying-node': 'A node answered something that cannot be true',
  'no-path': 'Too few nodes are left for a path',
  'no-swarm': 'No node of the swarm answers',
  'not-signed': 'The node does not accept the signature',
  'path-failed': 'A node on the path did not pass the request on',
  refused: 'The node refuses the request',
  'store-failed': 'The node could not do it',
  'too-busy': 'The node is asked too often',
  'too-large': 'More than a node keeps',
  'wrong-swarm': 'The node does not belong to the swarm of this account',
}

/** True where the same request may succeed with another node, path or moment. */
const isRetryable: Record<SwarmErrorCode, boolean> = {
  'clock-wrong': true,
  gone: false,
  'lying-node': true,
  'no-path': true,
  'no-swarm': true,
  'not-signed': false,
  'path-failed': true,
  refused: false,
  'store-failed': true,
  'too-busy': true,
  'too-large': false,
  'wrong-swarm': true,
}

/** The node network did not do what it was asked for. */
export class SwarmError extends AppError<SwarmErrorCode> {
  readonly family = 'swarm'

  constructor(code: SwarmErrorCode, details?: string, cause?: unknown) {
    super({ code, shortMessage: sentences[code], retryable: isRetryable[code], details, cause })
  }
}

const codes: Readonly<Record<number, SwarmErrorCode>> = {
  401: 'not-signed',
  404: 'gone',
  406: 'clock-wrong',
  413: 'too-large',
  421: 'wrong-swarm',
  425: 'clock-wrong',
  429: 'too-busy',
  502: 'path-failed',
  503: 'path-failed',
  504: 'path-failed',
}

/** What a status of a node means; undefined for success. */
export function swarmErrorOf(status: number, details?: string): SwarmError | undefined {
  if (status >= 200 && status < 300) return undefined
  return new SwarmError(codes[status] ?? (status >= 500 ? 'store-failed' : 'refused'), details)
}
