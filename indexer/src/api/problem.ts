import { AppError } from '@/lib/errors/app-error'

const statusOf = {
  'unknown-parameter': 400,
  'bad-parameter': 400,
  'bad-cursor': 400,
  'not-found': 404,
  starting: 503,
  'chain-unreachable': 503,
} as const

export type ProblemCode = keyof typeof statusOf

/** An answer other than success, with the words that the caller gets. */
export class ApiProblem extends AppError<ProblemCode> {
  readonly family = 'indexer-api'
  readonly status: (typeof statusOf)[ProblemCode]

  constructor(code: ProblemCode, shortMessage: string) {
    super({ code, shortMessage, retryable: statusOf[code] === 503 })
    this.status = statusOf[code]
  }
}
