import { AppError } from '@/lib/errors/app-error'

export const communityErrorCodes = [
  'clock-wrong',
  'lying-community',
  'no-person',
  'no-room',
  'not-admitted',
  'not-allowed',
  'refused',
  'server-failed',
  'too-fast',
  'too-large',
] as const

export type CommunityErrorCode = (typeof communityErrorCodes)[number]

const sentences: Record<CommunityErrorCode, string> = {
  'clock-wrong': 'The clocks of this computer and of the community differ by more than a day',
  'lying-community': 'The community answered something that cannot be true',
  'no-person': 'The community does not know whom it is for',
  'no-room': 'There is no such room, or what was asked for in it is gone',
  'not-admitted': 'The community does not accept who asks',
  'not-allowed': 'The community does not allow it',
  refused: 'The community refuses the request',
  'server-failed': 'The community could not do it',
  'too-fast': 'The community is asked too often',
  'too-large': 'More than the community takes',
}

const retryable: readonly CommunityErrorCode[] = [
  'clock-wrong',
  'lying-community',
  'server-failed',
  'too-fast',
]

/** A community's server did not do what it was asked for. */
export class CommunityError extends AppError<CommunityErrorCode> {
  readonly family = 'community'

  constructor(code: CommunityErrorCode, cause?: unknown) {
    super({ code, shortMessage: sentences[code], retryable: retryable.includes(code), cause })
  }
}

const codes: Readonly<Record<number, CommunityErrorCode>> = {
  401: 'not-admitted',
  403: 'not-allowed',
  404: 'no-room',
  413: 'too-large',
  425: 'clock-wrong',
  429: 'too-fast',
}

/** What a status of a community's server means; undefined for success. */
export function communityErrorOf(status: number): CommunityError | undefined {
  if (status >= 200 && status < 300) return undefined
  return new CommunityError(codes[status] ?? (status >= 500 ? 'server-failed' : 'refused'))
}
