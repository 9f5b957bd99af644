import { AppError, type AppErrorParameters } from './app-error'

export const apiErrorCodes = [
  'unreachable',
  'timeout',
  'bad-response',
  'http',
  'behind',
  'not-found',
  'refused-to-sign',
  'too-many-requests',
  'market-paused',
  'database-down',
] as const

export type ApiErrorCode = (typeof apiErrorCodes)[number]

/** Codes that asking again cannot mend. */
const finalCodes: readonly ApiErrorCode[] = ['not-found']

export type ApiErrorParameters = Omit<AppErrorParameters<ApiErrorCode>, 'shortMessage' | 'retryable'> & {
  /** HTTP status of the answer, given with the code `http`. */
  status?: number | undefined
}

/** The staking backend or the indexer did not give a usable answer. */
export class ApiError extends AppError<ApiErrorCode> {
  readonly family = 'api'
  readonly status: number | undefined

  constructor({ status, values, ...parameters }: ApiErrorParameters) {
    super({
      ...parameters,
      shortMessage: status === undefined ? `API: ${parameters.code}` : `API: ${parameters.code} ${status}`,
      retryable: !finalCodes.includes(parameters.code),
      values: status === undefined ? values : { status, ...values },
    })
    this.status = status
  }
}
